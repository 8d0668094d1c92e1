/**
 * What people do with a shop, told through {@code Orders} alone; the ids are those of the rules
 * each test enforces.
 */
package dev.orderwell.story;
