package dev.concordat.design.lint.schema;

import org.jspecify.annotations.Nullable;

/** A version of JSON Schema. */
public enum Draft {
    DRAFT4("draft4"),
    DRAFT6("draft6"),
    DRAFT7("draft7"),
    DRAFT2019_09("draft2019-09"),
    DRAFT2020_12("draft2020-12");

    private final String word;

    Draft(String word) {
        this.word = word;
    }

    /** The draft of this name; null where there is none. */
    public static @Nullable Draft named(String word) {
        for (Draft draft : values()) {
            if (draft.word.equals(word)) {
                return draft;
            }
        }
        return null;
    }

    /** The draft that a {@code $schema} names; null where it names none. */
    public static @Nullable Draft ofUri(String uri) {
        for (Draft draft : values()) {
            String year = draft.word.substring("draft".length());
            if (uri.contains(year.length() == 1 ? "draft-0" + year : year)) {
                return draft;
            }
        }
        return null;
    }

    boolean isAtLeast(Draft other) {
        return compareTo(other) >= 0;
    }
}
