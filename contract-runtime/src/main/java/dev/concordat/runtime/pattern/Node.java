package dev.concordat.runtime.pattern;

import java.util.List;

/** Part of a regular expression. */
sealed interface Node {

    /** One character of a set. */
    record One(CharSet set) implements Node {}

    record Sequence(List<Node> parts) implements Node {}

    record Choice(List<Node> branches) implements Node {}

    /** A part some times over; {@code max} {@link #NO_LIMIT}: as often as it likes. */
    record Repeat(Node part, int min, int max) implements Node {

        static final int NO_LIMIT = -1;
    }

    /** The beginning of the text. */
    record Start() implements Node {}

    /** The end of the text. */
    record End() implements Node {}
}
