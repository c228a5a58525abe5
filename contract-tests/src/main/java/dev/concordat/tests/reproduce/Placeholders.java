package dev.concordat.tests.reproduce;

import dev.concordat.tests.execute.Mask;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Text with values in it that are known when the test runs only: secrets, and what earlier answers told. */
final class Placeholders {

    private final Mask mask;
    private final Map<String, String> expressions = new LinkedHashMap<>();

    /**
     * @param mask whose placeholders become environment variables
     * @param links whose values become variables of the test
     */
    Placeholders(Mask mask, List<Link> links) {
        this.mask = mask;
        mask.secrets()
                .values()
                .forEach(placeholder ->
                        expressions.put(placeholder, "secret(" + JavaText.literal(placeholder.substring(1)) + ")"));
        for (int i = 0; i < links.size(); i++) {
            expressions.put(links.get(i).value(), Link.variable(i));
        }
    }

    /** A Java expression for text of which every occurrence of a value changes. */
    String expression(String text) {
        return expression(text, "(" + alternatives(expressions.keySet()) + ")");
    }

    /** The same of a regular expression that may have secrets in it: nothing else of it changes. */
    String expressionOfPattern(String pattern) {
        Collection<String> secrets = mask.secrets().values();
        return secrets.isEmpty()
                ? JavaText.literal(pattern)
                : expression(mask.hide(pattern), "(" + alternatives(secrets) + ")");
    }

    /** The same where only values that stand whole between separators change. */
    String expressionOfParts(String text) {
        return expression(text, "(?<![^/?&=#])(" + alternatives(expressions.keySet()) + ")(?![^/?&=#])");
    }

    private static String alternatives(Collection<String> texts) {
        return String.join(
                "|",
                texts.stream()
                        .distinct()
                        .sorted(Comparator.comparing((String key) -> -key.length()))
                        .map(Pattern::quote)
                        .toList());
    }

    private String expression(String text, String regex) {
        if (expressions.isEmpty()) {
            return JavaText.literal(text);
        }
        List<String> parts = new ArrayList<>();
        Matcher matcher = Pattern.compile(regex).matcher(text);
        int end = 0;
        while (matcher.find()) {
            if (matcher.start() > end) {
                parts.add(JavaText.literal(text.substring(end, matcher.start())));
            }
            parts.add(expressions.getOrDefault(matcher.group(1), JavaText.literal(matcher.group(1))));
            end = matcher.end();
        }
        if (end < text.length() || parts.isEmpty()) {
            parts.add(JavaText.literal(text.substring(end)));
        }
        return String.join(" + ", parts);
    }
}
