package dev.orderwell.workflow;

import org.jspecify.annotations.Nullable;

/**
 * What an order begins with.
 *
 * @param workflow the name of its workflow
 * @param statuses where it stands at first
 * @param display what a shop with one status column shows, null where there is none
 */
public record WorkflowStart(String workflow, Statuses statuses, @Nullable DisplayStatus display) {}
