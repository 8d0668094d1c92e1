/**
 * A payment provider and a channel for first steps and demonstrations. They move no money and send
 * no mail.
 */
@NullMarked
package dev.orderwell.engine.demo;

import org.jspecify.annotations.NullMarked;
