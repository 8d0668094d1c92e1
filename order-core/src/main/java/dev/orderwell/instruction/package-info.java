/**
 * What the world must do after an order has changed: let go of an authorisation, move stock, tell
 * somebody something. Instructions are saved with the order and carried out afterwards; their
 * outcomes come back as commands.
 */
@NullMarked
package dev.orderwell.instruction;

import org.jspecify.annotations.NullMarked;
