package dev.orderwell.examples.quickstart;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import dev.orderwell.money.Amounts;
import dev.orderwell.order.OrderView;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * The figures of one order, or of several.
 *
 * @param orders how many
 * @param lines how many
 * @param net of the lines, after discounts
 * @param freight the shipping
 * @param total what is paid
 */
record Figures(int orders, int lines, Money net, Money freight, Money total) {
  private static final Money ZERO = Money.zero(CurrencyUnit.USD);

  static final Figures NONE = new Figures(0, 0, ZERO, ZERO, ZERO);

  static Figures of(OrderView order) {
    return new Figures(
        1,
        order.lines().size(),
        order.totals().lines(),
        order.totals().shipping(),
        order.totals().total());
  }

  static Figures expected(NamedCsvRecord row) {
    return new Figures(
        1,
        Integer.parseInt(row.getField("lines")),
        dollars(row.getField("net_line_rounded_half_up")),
        dollars(row.getField("freight")),
        dollars(row.getField("total_line_rounded")));
  }

  Figures plus(Figures more) {
    return new Figures(
        orders + more.orders,
        lines + more.lines,
        net.plus(more.net),
        freight.plus(more.freight),
        total.plus(more.total));
  }

  private static Money dollars(String amount) {
    return Amounts.parse(amount, CurrencyUnit.USD);
  }
}
