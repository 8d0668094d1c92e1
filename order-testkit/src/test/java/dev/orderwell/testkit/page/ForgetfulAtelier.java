package dev.orderwell.testkit.page;

import dev.orderwell.party.Actor;
import dev.orderwell.testkit.sequence.Sequence;
import dev.orderwell.testkit.sequence.SequenceArbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;

/** Fails, and {@link TestingPageTest} shows how; the build does not run it by itself. */
class ForgetfulAtelier {
  // page: property
  @Property(tries = 1000, seed = "7", shrinking = ShrinkingMode.FULL)
  void whateverPeopleTry(@ForAll("courses") Sequence sequence) {
    Atelier.ATELIER.play(sequence);
  }

  @Provide
  Arbitrary<Sequence> courses() {
    return SequenceArbitraries.sequences(Actor.staff("ana"), Actor.staff("apprentice-joe"));
  }
  // end
}
