package dev.concordat.tests;

import dev.concordat.tests.protocol.HeadLikeGet;
import dev.concordat.tests.protocol.LocationServed;
import dev.concordat.tests.protocol.UndeclaredMethod;
import dev.concordat.tests.sequence.SequenceCheck;
import java.util.List;

/** All properties of several exchanges, in the order in which they are tested. */
final class Sequences {

    static final List<SequenceCheck> ALL = List.of(new UndeclaredMethod(), new HeadLikeGet(), new LocationServed());

    private Sequences() {}

    /** The check that planned a case. */
    static SequenceCheck of(String keyword) {
        return ALL.stream()
                .filter(check -> check.id().equals(keyword))
                .findFirst()
                .orElseThrow();
    }
}
