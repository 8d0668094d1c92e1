package dev.orderwell.refund;

import dev.orderwell.payment.PaymentMethod;
import org.joda.money.Money;

/**
 * A payment that money can go back to.
 *
 * @param payment its number
 * @param method how it was paid
 * @param available captured, less refunded, reserved and charged back; zero or more
 */
public record RefundSource(int payment, PaymentMethod method, Money available) {}
