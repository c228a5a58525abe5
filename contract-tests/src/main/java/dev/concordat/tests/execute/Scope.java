package dev.concordat.tests.execute;

import dev.concordat.core.wire.Exchange;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Answers that cases of one scope share, so that all values of a resource come from the same creation. */
final class Scope {

    /** A failed attempt is remembered as well: it is not repeated for every case. */
    final Map<String, Outcome> outcomes = new HashMap<>();

    /** What had to be there before each of them, in order. */
    final Map<String, List<Exchange>> needs = new HashMap<>();
}
