/**
 * What can be done next with an order: the library's own actions and those of hosts, each with the
 * form of its input. An action decides nothing by itself; it makes a command.
 */
@NullMarked
package dev.orderwell.action;

import org.jspecify.annotations.NullMarked;
