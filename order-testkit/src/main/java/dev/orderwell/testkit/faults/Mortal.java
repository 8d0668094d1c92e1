package dev.orderwell.testkit.faults;

import dev.orderwell.instruction.Instruction;
import dev.orderwell.instruction.Instruction.AskProvider;
import dev.orderwell.instruction.Instruction.LookUp;
import dev.orderwell.store.Change;
import dev.orderwell.store.InstructionId;
import dev.orderwell.store.OrderStore;
import dev.orderwell.store.PendingInstruction;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import org.jspecify.annotations.Nullable;

/** A store as a program sees it that dies once, at the worst point of a cell. */
final class Mortal implements InvocationHandler {
  private final OrderStore store;
  private final FaultCell cell;
  private int operation;
  private @Nullable InstructionId claimed;
  private boolean dead;
  private boolean hasDied;

  Mortal(OrderStore store, FaultCell cell) {
    this.store = store;
    this.cell = cell;
  }

  OrderStore store() {
    Class<?>[] types = {OrderStore.class};
    return (OrderStore) Proxy.newProxyInstance(Mortal.class.getClassLoader(), types, this);
  }

  /** From now on it waits for its moment with that operation. */
  void waitsFor(int number) {
    operation = number;
  }

  void revives() {
    dead = false;
  }

  boolean isDead() {
    return dead;
  }

  boolean hasDied() {
    return hasDied;
  }

  @Override
  public synchronized Object invoke(Object proxy, Method method, Object[] arguments)
      throws Throwable {
    if (dead) throw new Killed();
    boolean waits = operation > 0 && !hasDied && cell.life() != Life.ALIVE && arguments != null;
    Object argument = waits ? arguments[0] : null;
    if (isRecorded(argument, method) && isBefore()) die();
    Object answer = forwarded(method, arguments);
    if (isRecorded(argument, method) && !isBefore()) die();
    if (argument instanceof PendingInstruction one && method.getName().equals("claim")) claim(one);
    return answer;
  }

  private Object forwarded(Method method, Object[] arguments) throws Throwable {
    try {
      return method.invoke(store, arguments);
    } catch (InvocationTargetException e) {
      throw e.getCause();
    }
  }

  private void claim(PendingInstruction one) {
    if (!isAwaited(one.instruction())) return;
    claimed = one.id();
    if (cell.life() == Life.KILLED_EARLY) die();
  }

  private boolean isAwaited(Instruction one) {
    if (one instanceof AskProvider ask) {
      return cell.asked().isCall() && ask.operation() == operation;
    }
    return one instanceof LookUp look
        && cell.asked() == Asked.LOOK_UP
        && look.operation() == operation;
  }

  /** A call's answer: also one that tells nothing new. A message: as an event. */
  private boolean isRecorded(@Nullable Object argument, Method method) {
    if (argument instanceof Change change) {
      return cell.asked() == Asked.WEBHOOK
          ? change.command().id().value().startsWith("event-")
          : change.completes() != null && change.completes().equals(claimed);
    }
    return argument instanceof PendingInstruction one
        && method.getName().equals("drop")
        && one.id().equals(claimed);
  }

  private boolean isBefore() {
    return cell.asked() != Asked.WEBHOOK || cell.life() == Life.KILLED_EARLY;
  }

  private void die() {
    dead = true;
    hasDied = true;
    throw new Killed();
  }
}
