package dev.concordat.core.pattern;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** {@code \p{..}}: general categories, scripts and binary properties, with the Unicode data of the running JDK. */
final class UnicodeProperty {

    private static final Map<String, String> CATEGORIES = Map.ofEntries(
            Map.entry("Letter", "L"),
            Map.entry("Cased_Letter", "LC"),
            Map.entry("Uppercase_Letter", "Lu"),
            Map.entry("Lowercase_Letter", "Ll"),
            Map.entry("Titlecase_Letter", "Lt"),
            Map.entry("Modifier_Letter", "Lm"),
            Map.entry("Other_Letter", "Lo"),
            Map.entry("Mark", "M"),
            Map.entry("Nonspacing_Mark", "Mn"),
            Map.entry("Spacing_Mark", "Mc"),
            Map.entry("Enclosing_Mark", "Me"),
            Map.entry("Number", "N"),
            Map.entry("Decimal_Number", "Nd"),
            Map.entry("digit", "Nd"),
            Map.entry("Letter_Number", "Nl"),
            Map.entry("Other_Number", "No"),
            Map.entry("Punctuation", "P"),
            Map.entry("punct", "P"),
            Map.entry("Connector_Punctuation", "Pc"),
            Map.entry("Dash_Punctuation", "Pd"),
            Map.entry("Open_Punctuation", "Ps"),
            Map.entry("Close_Punctuation", "Pe"),
            Map.entry("Initial_Punctuation", "Pi"),
            Map.entry("Final_Punctuation", "Pf"),
            Map.entry("Other_Punctuation", "Po"),
            Map.entry("Symbol", "S"),
            Map.entry("Math_Symbol", "Sm"),
            Map.entry("Currency_Symbol", "Sc"),
            Map.entry("Modifier_Symbol", "Sk"),
            Map.entry("Other_Symbol", "So"),
            Map.entry("Separator", "Z"),
            Map.entry("Space_Separator", "Zs"),
            Map.entry("Line_Separator", "Zl"),
            Map.entry("Paragraph_Separator", "Zp"),
            Map.entry("Other", "C"),
            Map.entry("Control", "Cc"),
            Map.entry("cntrl", "Cc"),
            Map.entry("Format", "Cf"),
            Map.entry("Surrogate", "Cs"),
            Map.entry("Private_Use", "Co"),
            Map.entry("Unassigned", "Cn"));

    // A scan over all code points takes some 50 ms; the sets never change in one JVM.
    private static final Map<String, Optional<CodePoints>> KNOWN = new ConcurrentHashMap<>();

    private UnicodeProperty() {}

    /** The set behind a name such as {@code L}, {@code Letter}, {@code Script=Greek} or {@code Alphabetic}. */
    static Optional<CodePoints> named(String expression) {
        if (!expression.matches("[A-Za-z0-9_]+(=[A-Za-z0-9_]+)?")) {
            return Optional.empty();
        }
        String javaClass = javaClass(expression);
        Optional<CodePoints> known = KNOWN.get(javaClass);
        if (known == null) {
            known = scan(javaClass);
            if (KNOWN.size() < 256) {
                KNOWN.put(javaClass, known);
            }
        }
        return known;
    }

    private static String javaClass(String expression) {
        int equals = expression.indexOf('=');
        String name = expression.substring(0, Math.max(equals, 0));
        String value = expression.substring(equals + 1);
        if (name.equals("Script") || name.equals("sc") || name.equals("Script_Extensions") || name.equals("scx")) {
            return "script=" + value;
        }
        if (name.isEmpty() || name.equals("General_Category") || name.equals("gc")) {
            String category = CATEGORIES.getOrDefault(value, value);
            return category.length() <= 2 || !name.isEmpty() ? category : "Is" + value;
        }
        return expression;
    }

    private static Optional<CodePoints> scan(String javaClass) {
        Predicate<String> matches;
        if (javaClass.equals("IsAny")) {
            return Optional.of(CodePoints.ALL);
        }
        if (javaClass.equals("IsASCII")) {
            return Optional.of(CodePoints.range(0, 0x7F));
        }
        try {
            matches = Pattern.compile("\\p{" + javaClass + "}").asMatchPredicate();
        } catch (java.util.regex.PatternSyntaxException unknown) {
            return Optional.empty();
        }
        List<CodePoints.Range> ranges = new ArrayList<>();
        int start = -1;
        for (int c = 0; c <= Character.MAX_CODE_POINT + 1; c++) {
            boolean in = c <= Character.MAX_CODE_POINT && matches.test(Character.toString(c));
            if (in && start < 0) {
                start = c;
            } else if (!in && start >= 0) {
                ranges.add(new CodePoints.Range(start, c - 1));
                start = -1;
            }
        }
        return Optional.of(new CodePoints(ranges));
    }
}
