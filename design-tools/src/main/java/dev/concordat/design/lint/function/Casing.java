package dev.concordat.design.lint.function;

import dev.concordat.core.parse.SpecCursor;
import dev.concordat.core.pattern.EcmaPattern;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A text is in camel, pascal, kebab ... case; parts joined by a separator are judged each by itself. */
final class Casing implements LintFunction {

    private static final String DIGITS = "<digits>";

    private static final Map<String, String> CASES = Map.of(
            "flat", words("a-z", "", "a-z"),
            "camel", "[a-z][a-z<digits>]*(?:[A-Z<digits>](?:[a-z<digits>]+|$))*",
            "pascal", "[A-Z][a-z<digits>]*(?:[A-Z<digits>](?:[a-z<digits>]+|$))*",
            "kebab", words("a-z", "-", "a-z"),
            "cobol", words("A-Z", "-", "A-Z"),
            "snake", words("a-z", "_", "a-z"),
            "macro", words("A-Z", "_", "A-Z"));

    private static String words(String first, String joint, String others) {
        String word = "[" + first + "][" + others + DIGITS + "]*";
        return joint.isEmpty() ? word : word + "(?:" + joint + "[" + others + DIGITS + "]+)*";
    }

    @Override
    public Check prepare(Options options) throws OptionException {
        options.only("type", "disallowDigits", "separator");
        String type = options.text("type");
        String letters = type == null ? null : CASES.get(type);
        if (letters == null) {
            throw options.wrong("needs a \"type\": one of "
                    + String.join(", ", CASES.keySet().stream().sorted().toList()));
        }
        String part = letters.replace(DIGITS, options.flag("disallowDigits") ? "" : "0-9");
        SpecCursor separator = options.child("separator");
        Options inner = new Options(options.owner(), separator);
        inner.only("char", "allowLeading");
        String character = separator == null ? null : inner.text("char");
        if (separator != null && (character == null || character.length() > 1)) {
            throw options.wrong("needs at most one character as \"char\" of its \"separator\"");
        }
        boolean leading = inner.flag("allowLeading");
        EcmaPattern pattern = EcmaPattern.compile(pattern(part, character, leading));
        String message = "must be in " + type + " case";
        return subject -> {
            String text = subject.text();
            if (text == null || text.isEmpty() || (leading && text.equals(character))) {
                return List.of();
            }
            return switch (pattern.find(text)) {
                case YES -> List.of();
                case NO -> subject.problem("\"" + text + "\" " + message);
                case UNDECIDED -> List.of(subject.undecided(pattern));
            };
        };
    }

    private static String pattern(String part, @Nullable String separator, boolean leading) {
        if (separator == null || separator.isEmpty()) {
            return "^" + part + "$";
        }
        String joint = "[" + ("\\]^-".contains(separator) ? "\\" : "") + separator + "]";
        return "^" + (leading ? joint + "?" : "") + part + "(?:" + joint + part + ")*$";
    }
}
