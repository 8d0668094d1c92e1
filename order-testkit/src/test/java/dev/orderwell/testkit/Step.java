package dev.orderwell.testkit;

import dev.orderwell.party.Actor;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** One thing that somebody tries in a sequence. */
record Step(Actor actor, Intent intent, Way way, boolean onTheOther, int minutes, int pauses) {
  /** How it is sent. */
  enum Way {
    PLAIN,
    SILENT,
    DEFERRED,
    TWICE_WITH_ONE_ID,
    EXPECTING_THE_VERSION,
    EXPECTING_AN_OLDER_VERSION,
    AS_QUOTED
  }

  static final Actor MALLORY = Actor.customer("mallory");
  static final Actor PARIS = Actor.staff("ana").of("paris");
  static final List<Actor> ACTORS =
      List.of(
          Fixtures.ANA,
          Fixtures.ACME,
          Fixtures.BOLT,
          Fixtures.LEA,
          MALLORY,
          Actor.customer(),
          PARIS,
          Actor.vendor("stranger"),
          Actor.admin("root"),
          Actor.system("import"));

  static Arbitrary<List<Step>> steps() {
    Arbitrary<Actor> actors =
        Arbitraries.frequencyOf(
            Tuple.of(12, Arbitraries.just(Fixtures.ANA)),
            Tuple.of(4, Arbitraries.of(Fixtures.ACME, Fixtures.BOLT)),
            Tuple.of(3, Arbitraries.of(ACTORS)));
    Arbitrary<Way> ways =
        Arbitraries.frequencyOf(
            Tuple.of(4, Arbitraries.just(Way.PLAIN)), Tuple.of(3, Arbitraries.of(Way.class)));
    Arbitrary<Boolean> onTheOther = Arbitraries.frequency(Tuple.of(6, false), Tuple.of(1, true));
    Arbitrary<Step> people =
        Combinators.combine(
                actors,
                CommandArbitraries.withoutRefunds(),
                ways,
                onTheOther,
                Arbitraries.frequency(Tuple.of(5, 0), Tuple.of(1, 5), Tuple.of(1, -2)),
                Arbitraries.frequency(Tuple.of(7, 0), Tuple.of(1, 1)))
            .as(Step::new);
    Arbitrary<Step> scheduler =
        CommandArbitraries.times()
            .map(intent -> new Step(Fixtures.CRON, intent, Way.PLAIN, false, 0, 0));
    return Arbitraries.frequencyOf(Tuple.of(15, people), Tuple.of(1, scheduler))
        .list()
        .ofMaxSize(30);
  }

  /** Mostly units that go, stay and come back, with pauses in which failed tries come again. */
  static Arbitrary<List<Step>> moves() {
    Arbitrary<Intent> intents =
        Arbitraries.frequencyOf(
            Tuple.of(9, CommandArbitraries.moves()),
            Tuple.of(1, CommandArbitraries.withoutRefunds()));
    Arbitrary<Way> ways =
        Arbitraries.frequency(
            Tuple.of(3, Way.PLAIN), Tuple.of(3, Way.DEFERRED), Tuple.of(1, Way.AS_QUOTED));
    Arbitrary<Integer> pauses =
        Arbitraries.frequency(Tuple.of(4, 0), Tuple.of(2, 1), Tuple.of(1, 9));
    return Combinators.combine(intents, ways, pauses)
        .as((intent, way, pause) -> new Step(Fixtures.ANA, intent, way, false, 0, pause))
        .list()
        .ofMaxSize(20);
  }

  /** Mostly payments, and what lets go of them. */
  static Arbitrary<List<Step>> payments() {
    Arbitrary<Intent> intents =
        Arbitraries.frequencyOf(
            Tuple.of(9, CommandArbitraries.payments()),
            Tuple.of(1, CommandArbitraries.withoutRefunds()));
    return intents
        .map(intent -> new Step(Fixtures.ANA, intent, Way.PLAIN, false, 0, 0))
        .list()
        .ofMaxSize(15);
  }
}
