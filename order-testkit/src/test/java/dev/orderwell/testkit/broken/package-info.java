/**
 * Stores that break a rule of {@link dev.orderwell.testkit.OrderStoreContract}, each in its own way
 * and as real ones have. They show that the contract finds what it is for, and names it.
 */
package dev.orderwell.testkit.broken;
