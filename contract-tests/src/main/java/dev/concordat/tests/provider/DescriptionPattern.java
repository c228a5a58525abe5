package dev.concordat.tests.provider;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A description whose parts in braces stand for any text, such as {@code a parcel {id} exists}.
 *
 * @param text as written
 * @param fixed what stands around the parts: one more than there are names
 * @param names of the parts, in order
 */
record DescriptionPattern(String text, List<String> fixed, List<String> names) {

    private static final Pattern PART = Pattern.compile("\\{([A-Za-z_][A-Za-z0-9_]*)}");

    DescriptionPattern {
        fixed = List.copyOf(fixed);
        names = List.copyOf(names);
    }

    static DescriptionPattern parse(String text) {
        Matcher part = PART.matcher(text);
        List<String> fixed = new ArrayList<>();
        List<String> names = new ArrayList<>();
        int at = 0;
        while (part.find()) {
            fixed.add(text.substring(at, part.start()));
            names.add(part.group(1));
            at = part.end();
        }
        fixed.add(text.substring(at));
        return new DescriptionPattern(text, fixed, names);
    }

    /** How many characters are fixed: the more, the closer. */
    int literal() {
        return fixed.stream().mapToInt(String::length).sum();
    }

    /**
     * The parts of a description that fits, by name. Each has a character at least and ends at the first place where it
     * can: nothing is tried twice, so a hostile description takes no longer than others.
     */
    Optional<Map<String, String>> match(String description) {
        if (names.isEmpty()) {
            return description.equals(text) ? Optional.of(Map.of()) : Optional.empty();
        }
        int last = description.length() - fixed.get(names.size()).length();
        if (!description.startsWith(fixed.get(0)) || !description.endsWith(fixed.get(names.size()))) {
            return Optional.empty();
        }
        Map<String, String> parts = new LinkedHashMap<>();
        int at = fixed.get(0).length();
        for (int i = 1; i <= names.size(); i++) {
            int end = i == names.size() ? last : description.indexOf(fixed.get(i), at + 1);
            if (end <= at || end > last) {
                return Optional.empty();
            }
            parts.put(names.get(i - 1), description.substring(at, end));
            at = end + fixed.get(i).length();
        }
        return Optional.of(parts);
    }
}
