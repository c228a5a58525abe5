package dev.concordat.tests;

import dev.concordat.tests.protocol.HeadLikeGet;
import dev.concordat.tests.protocol.LocationServed;
import dev.concordat.tests.protocol.UndeclaredMethod;
import dev.concordat.tests.sequence.SequenceCheck;
import dev.concordat.tests.stateful.AvailableAfterCreate;
import dev.concordat.tests.stateful.FailedUpdateLeavesNoTrace;
import dev.concordat.tests.stateful.IfMatchHonoured;
import dev.concordat.tests.stateful.MergePatch;
import dev.concordat.tests.stateful.OtherUsersObject;
import dev.concordat.tests.stateful.PagesComplete;
import dev.concordat.tests.stateful.PutIdempotent;
import dev.concordat.tests.stateful.UpdateStored;
import dev.concordat.tests.stateful.UseAfterDelete;
import java.util.List;

/** All properties of several exchanges, in the order in which they are tested. */
final class Sequences {

    static final List<SequenceCheck> ALL = List.of(
            new UndeclaredMethod(),
            new HeadLikeGet(),
            new LocationServed(),
            new AvailableAfterCreate(),
            new UseAfterDelete(),
            new UpdateStored(),
            new FailedUpdateLeavesNoTrace(),
            new PutIdempotent(),
            new MergePatch(),
            new IfMatchHonoured(),
            new PagesComplete(),
            new OtherUsersObject());

    private Sequences() {}

    /** The check that planned a case. */
    static SequenceCheck of(String keyword) {
        return ALL.stream()
                .filter(check -> check.id().equals(keyword))
                .findFirst()
                .orElseThrow();
    }
}
