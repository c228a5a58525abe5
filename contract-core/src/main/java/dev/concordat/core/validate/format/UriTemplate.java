package dev.concordat.core.validate.format;

import java.util.regex.Pattern;

/** RFC 6570, 2: a URI template. */
final class UriTemplate {

    private static final String HEX = "%[0-9A-Fa-f]{2}";
    private static final String CHARACTER = "(?:[A-Za-z0-9_]|" + HEX + ")";
    private static final String VARIABLE = CHARACTER + "+(?:\\." + CHARACTER + "+)*(?::[1-9][0-9]{0,3}|\\*)?";
    private static final String EXPRESSION = "\\{[+#./;?&=,!@|]?" + VARIABLE + "(?:," + VARIABLE + ")*\\}";
    private static final String LITERAL = "[^\\x00-\\x20\\x7F-\\x9F\"%<>\\\\^`{|}]";
    private static final Pattern TEMPLATE =
            Pattern.compile("(?:" + LITERAL + "|" + HEX + "|" + EXPRESSION + ")*+", Pattern.DOTALL);

    private UriTemplate() {}

    static boolean isTemplate(String text) {
        return TEMPLATE.matcher(text).matches();
    }
}
