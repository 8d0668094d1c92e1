/**
 * What the author of a payment provider needs: the contract to extend, the company's side to give
 * to it, and a company to play with in a shop's own tests.
 */
@NullMarked
package dev.orderwell.testkit.payments;

import org.jspecify.annotations.NullMarked;
