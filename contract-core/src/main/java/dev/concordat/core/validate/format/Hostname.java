package dev.concordat.core.validate.format;

import java.util.regex.Pattern;

/** RFC 1123, 2.1: a host name. Labels that look like punycode are not decoded. */
final class Hostname {

    private static final Pattern LABEL = Pattern.compile("[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?");
    private static final int MAX_LENGTH = 253;

    private Hostname() {}

    static boolean isHostname(String text) {
        if (text.isEmpty() || text.length() > MAX_LENGTH) {
            return false;
        }
        for (String label : text.split("\\.", -1)) {
            if (!LABEL.matcher(label).matches() || isReserved(label)) {
                return false;
            }
        }
        return true;
    }

    /** RFC 5891, 4.2.3.1: hyphens in third and fourth place are kept for encoded names. */
    private static boolean isReserved(String label) {
        return label.startsWith("--", 2) && !label.regionMatches(true, 0, "xn", 0, 2);
    }
}
