package dev.concordat.benchmarks;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;

/** Collects what is wrong with a body; costs one null field until something is. */
final class Violations {
    record Violation(String pointer, String keyword) {}

    private @Nullable List<Violation> found;

    /** Notes a violation at the parser's present place; only here a JSON Pointer is built. */
    void add(JsonParser parser, String keyword) {
        addAt(parser.streamReadContext().pathAsPointer().toString(), keyword);
    }

    /** Notes a missing member of the object that the parser has just left, unless that member was read and found wrong. */
    void addMissing(JsonParser parser, String name) {
        String pointer =
                parser.streamReadContext().pathAsPointer().appendProperty(name).toString();
        if (found == null || found.stream().noneMatch(known -> known.pointer().equals(pointer))) {
            addAt(pointer, "required");
        }
    }

    void addAt(String pointer, String keyword) {
        if (found == null) {
            found = new ArrayList<>();
        }
        found.add(new Violation(pointer, keyword));
    }

    boolean isEmpty() {
        return found == null;
    }

    List<Violation> list() {
        return found == null ? List.of() : List.copyOf(found);
    }
}
