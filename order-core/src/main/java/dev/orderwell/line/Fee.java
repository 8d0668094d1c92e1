package dev.orderwell.line;

/**
 * Something else the customer pays for: gift wrapping, payment on delivery.
 *
 * @param label as the customer saw it
 * @param price zero or more
 */
public record Fee(String label, Price price) {}
