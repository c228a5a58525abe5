package dev.concordat.core.pattern;

import java.util.List;

/** The syntax tree of a pattern, as ECMA-262 22.2.1 reads it. */
sealed interface Node {

    /** One code point out of a set. */
    record Chars(CodePoints set) implements Node {}

    record Sequence(List<Node> parts) implements Node {}

    record Choice(List<Node> branches) implements Node {}

    /** A quantified part; {@code max} is -1 where there is no bound. */
    record Repeat(Node part, int min, int max, boolean lazy) implements Node {}

    /** A group; {@code number} is its 1-based index, 0 where it does not capture. */
    record Group(Node part, int number) implements Node {}

    record BackReference(int number) implements Node {}

    record Look(Node part, boolean ahead, boolean negative) implements Node {}

    /** A zero-width assertion. */
    enum Edge implements Node {
        START,
        END,
        WORD_BOUNDARY,
        NOT_WORD_BOUNDARY
    }
}
