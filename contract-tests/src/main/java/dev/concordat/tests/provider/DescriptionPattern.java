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
 * @param names of the parts, in order
 * @param literal how many characters are fixed: the more, the closer
 */
record DescriptionPattern(String text, Pattern regex, List<String> names, int literal) {

    private static final Pattern PART = Pattern.compile("\\{([A-Za-z_][A-Za-z0-9_]*)}");

    /** A description is a sentence; more would only keep the search for its parts busy. */
    private static final int LONGEST = 1000;

    static DescriptionPattern parse(String text) {
        Matcher part = PART.matcher(text);
        StringBuilder regex = new StringBuilder();
        List<String> names = new ArrayList<>();
        int at = 0;
        int literal = 0;
        while (part.find()) {
            regex.append(Pattern.quote(text.substring(at, part.start()))).append("(.+?)");
            literal += part.start() - at;
            names.add(part.group(1));
            at = part.end();
        }
        regex.append(Pattern.quote(text.substring(at)));
        return new DescriptionPattern(
                text, Pattern.compile(regex.toString(), Pattern.DOTALL), names, literal + text.length() - at);
    }

    /** The parts of a description that fits, by name. */
    Optional<Map<String, String>> match(String description) {
        if (description.length() > LONGEST) {
            return Optional.empty();
        }
        Matcher matcher = regex.matcher(description);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        Map<String, String> parts = new LinkedHashMap<>();
        for (int i = 0; i < names.size(); i++) {
            parts.put(names.get(i), matcher.group(i + 1));
        }
        return Optional.of(parts);
    }
}
