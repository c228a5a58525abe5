package dev.concordat.core.validate.format;

import java.util.regex.Pattern;

/** RFC 3339, appendix A: durations as ISO 8601 has them, weeks alone. */
final class Duration {

    private static final String TIME = "T(?:\\d+H(?:\\d+M(?:\\d+S)?)?|\\d+M(?:\\d+S)?|\\d+S)";
    private static final Pattern DURATION = Pattern.compile(
            "P(?:\\d+W|" + "(?:\\d+Y(?:\\d+M(?:\\d+D)?)?|\\d+M(?:\\d+D)?|\\d+D)(?:" + TIME + ")?|" + TIME + ")");

    private Duration() {}

    static boolean isDuration(String text) {
        return DURATION.matcher(text).matches();
    }
}
