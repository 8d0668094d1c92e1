package dev.orderwell.access;

import dev.orderwell.party.Actor;
import dev.orderwell.party.ShopId;
import org.jspecify.annotations.Nullable;

/**
 * One question to the policy.
 *
 * @param actor who asks
 * @param shop in which shop
 * @param permission for what
 * @param command the stable name of the command, for example {@code add-tag}; null unless something
 *     is changed
 * @param subject whose order it is, or is to be; null if the request is not about one order
 */
public record AccessRequest(
    Actor actor,
    ShopId shop,
    Permission permission,
    @Nullable String command,
    @Nullable OrderSubject subject) {}
