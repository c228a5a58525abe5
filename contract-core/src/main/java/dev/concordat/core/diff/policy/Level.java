package dev.concordat.core.diff.policy;

import dev.concordat.core.diff.Change;
import dev.concordat.core.diff.ChangePolicy;
import dev.concordat.core.diff.Correspondence;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** How much a new version has to keep. Each level demands what {@link #WIRE} does, and more. */
public enum Level {
    /** What travels: every old message is taken, no new one comes back. */
    WIRE("wire") {
        @Override
        public List<Change> judge(List<Change> changes, Supplier<Correspondence> sides, LocalDate today) {
            return changes;
        }
    },
    /** What is generated: names and types that code is written against. */
    SOURCE("source") {
        @Override
        public List<Change> judge(List<Change> changes, Supplier<Correspondence> sides, LocalDate today) {
            Correspondence parts = sides.get();
            return with(
                    changes,
                    List.of(
                            OperationIds.check(parts),
                            Groups.check(parts),
                            ParameterNames.check(parts),
                            ComponentNames.check(parts),
                            MemberNames.check(parts),
                            MappedTypes.check(parts),
                            Presence.check(parts),
                            EnumConstants.check(parts)));
        }
    },
    /** What was announced: nothing goes before it was said when, and nothing gets less stable. */
    LIFECYCLE("lifecycle") {
        @Override
        public List<Change> judge(List<Change> changes, Supplier<Correspondence> sides, LocalDate today) {
            Correspondence parts = sides.get();
            return with(
                    Removals.permitted(changes, parts, today),
                    List.of(
                            Removals.check(parts, today),
                            Deprecations.check(parts),
                            SunsetDates.check(parts),
                            StabilityLevels.check(parts)));
        }
    };

    private final String word;

    Level(String word) {
        this.word = word;
    }

    /** The name that users write. */
    public String word() {
        return word;
    }

    /** What the level makes of the changes; see {@link ChangePolicy}. */
    public abstract List<Change> judge(List<Change> changes, Supplier<Correspondence> sides, LocalDate today);

    /** The level of a name; empty where there is none. */
    public static Optional<Level> of(String word) {
        return Arrays.stream(values()).filter(level -> level.word.equals(word)).findFirst();
    }

    /** The names of all levels, for messages. */
    public static String words() {
        return Arrays.stream(values()).map(Level::word).collect(Collectors.joining(", "));
    }

    /** Several levels as one policy. */
    public static ChangePolicy all(Iterable<Level> levels) {
        return (changes, parts, today) -> {
            List<Change> judged = changes;
            for (Level level : levels) {
                judged = level.judge(judged, parts, today);
            }
            return judged;
        };
    }

    private static List<Change> with(List<Change> changes, List<List<Change>> objections) {
        List<Change> all = new ArrayList<>(changes);
        objections.forEach(all::addAll);
        return all;
    }
}
