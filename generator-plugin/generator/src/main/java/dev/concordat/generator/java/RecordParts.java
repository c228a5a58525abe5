package dev.concordat.generator.java;

import dev.concordat.generator.name.JavaName;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;

/**
 * How a record with many members is divided: a constructor has 255 slots, of which the object takes one and each long or
 * double two (JVMS 17, 4.3.3). It then consists of nested records, and its accessors ask those.
 */
public final class RecordParts {

    private static final int MOST = 127;

    private RecordParts() {}

    public static boolean areNeeded(int members) {
        return members > MOST;
    }

    /** The members of each part, in order. */
    public static <T> List<List<T>> of(List<T> members) {
        return IntStream.rangeClosed(0, (members.size() - 1) / MOST)
                .mapToObj(part -> members.subList(part * MOST, Math.min(members.size(), (part + 1) * MOST)))
                .toList();
    }

    /** The names of the nested records, none where none are needed; they do not hide the type that they are in. */
    public static List<String> types(JavaName outer, int members) {
        if (!areNeeded(members)) {
            return List.of();
        }
        String prefix = outer.topLevel().matches("Part\\d+") ? "Members" : "Part";
        return IntStream.rangeClosed(1, (members - 1) / MOST + 1)
                .mapToObj(number -> prefix + number)
                .toList();
    }

    /** The components of the outer record, which are none of the members. */
    public static List<String> fields(Collection<String> members) {
        String prefix = members.stream().anyMatch(name -> name.matches("part\\d+")) ? "part_" : "part";
        return IntStream.rangeClosed(1, (members.size() - 1) / MOST + 1)
                .mapToObj(number -> prefix + number)
                .toList();
    }

    /**
     * What the constructor gets.
     *
     * @param outer the top-level type
     * @param reference how the source names the record
     * @param arguments one for each member
     * @param column where those of a part are
     */
    public static List<String> arguments(JavaName outer, String reference, List<String> arguments, int column) {
        if (!areNeeded(arguments.size())) {
            return arguments;
        }
        String indent = "\n" + " ".repeat(column);
        List<String> types = types(outer, arguments.size());
        List<List<String>> parts = of(arguments);
        List<String> made = new ArrayList<>();
        for (int i = 0; i < types.size(); i++) {
            made.add("new " + reference + "." + types.get(i) + "(" + indent + String.join("," + indent, parts.get(i))
                    + ")");
        }
        return made;
    }
}
