package dev.concordat.core.algebra;

import dev.concordat.core.json.JsonValue;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** What no witness may be or have, because whoever asks knows that such values do not come. */
public sealed interface Exclusion {

    /** This value. */
    record Value(JsonValue value) implements Exclusion {}

    /**
     * A member of this name, in every object that a path leads to.
     *
     * @param path from the outermost value; empty for its own members
     */
    record Member(List<Step> path, String name) implements Exclusion {

        public Member {
            path = List.copyOf(path);
        }
    }

    /** One step from a value to values inside it. */
    sealed interface Step {

        /** To the member of this name. */
        record ToMember(String name) implements Step {}

        /** To every member that has none of these names. */
        record ToOthers(Set<String> names) implements Step {

            public ToOthers {
                names = Collections.unmodifiableSet(new TreeSet<>(names));
            }
        }

        /** To every item from one position to before another one. */
        record ToItems(long from, long to) implements Step {}
    }
}
