package dev.orderwell.testkit;

import dev.orderwell.party.Actor;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Somebody who does not see everything, and texts that say themselves who may read them: what
 * {@code QX05X} is in, the first and the third reader may see, and nobody else.
 */
enum Reader {
  LEA("l"),
  TOM("t"),
  ACME("a"),
  BOLT("b"),
  ZEN("z");

  static final List<Reader> VENDORS = List.of(ACME, BOLT, ZEN);
  private static final Pattern TEXT = Pattern.compile("QX([a-z]*)X");

  private final String letter;

  Reader(String letter) {
    this.letter = letter;
  }

  static String only(Reader... readers) {
    return only(Set.of(readers));
  }

  static String only(Collection<Reader> readers) {
    return readers.stream()
        .map(one -> one.letter)
        .sorted()
        .collect(Collectors.joining("", "QX", "X"));
  }

  boolean isVendor() {
    return VENDORS.contains(this);
  }

  /** A vendor's id is known to its customers, a customer's to the customer alone. */
  String id() {
    return isVendor() ? "v-" + only(EnumSet.of(LEA, TOM, this)) : only(this);
  }

  Actor actor() {
    return isVendor() ? Actor.vendor(id()) : Actor.customer(id());
  }

  /** Texts in something that this reader sees, and that are none of this reader's business. */
  List<String> others(Object... seen) {
    String text = DeepText.of(seen);
    boolean any = TEXT.matcher(text).results().anyMatch(found -> !isFor(found));
    return any ? lines(text) : List.of();
  }

  private List<String> lines(String text) {
    return Arrays.stream(text.split("\n"))
        .filter(line -> TEXT.matcher(line).results().anyMatch(found -> !isFor(found)))
        .toList();
  }

  private boolean isFor(MatchResult found) {
    return found.group(1).contains(letter);
  }
}
