/** A shop in Spring Boot: its own table, its own transactions, and orders in them. */
@NullMarked
package dev.orderwell.examples.spring;

import org.jspecify.annotations.NullMarked;
