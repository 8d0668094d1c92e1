package dev.orderwell.testkit;

import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What a fake was asked, and what it is to answer: one answer a call, then always the usual one.
 */
final class Script<C, A> {
  private final List<C> calls = new CopyOnWriteArrayList<>();
  private final Queue<Function<C, @Nullable A>> answers = new ConcurrentLinkedQueue<>();
  private final Function<C, @Nullable A> usual;

  Script(Function<C, @Nullable A> usual) {
    this.usual = usual;
  }

  void then(Function<C, @Nullable A> answer) {
    answers.add(answer);
  }

  @Nullable A answer(C call) {
    calls.add(call);
    Function<C, @Nullable A> next = answers.poll();
    return next == null ? usual.apply(call) : next.apply(call);
  }

  List<C> calls() {
    return List.copyOf(calls);
  }
}
