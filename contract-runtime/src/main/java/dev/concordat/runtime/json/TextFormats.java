package dev.concordat.runtime.json;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Tests of formats whose values stay strings. */
final class TextFormats {
    private static final String ATOM = "[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]++";
    private static final Pattern LOCAL_PART =
            Pattern.compile(ATOM + "(?:\\." + ATOM + ")*+|\"(?:[ !#-\\[\\]-~]|\\\\[ -~])*+\"");
    /** Hyphens in third and fourth place are kept for encoded names (RFC 5891, 4.2.3.1). */
    private static final Pattern LABEL =
            Pattern.compile("(?:[xX][nN]--|(?!..--))[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?");

    private static final String BYTE = "(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])";
    private static final Pattern IPV4 = Pattern.compile(BYTE + "(?:\\." + BYTE + "){3}");
    private static final Pattern GROUP = Pattern.compile("[0-9A-Fa-f]{1,4}");
    private static final String TIME = "T(?:\\d++H(?:\\d++M(?:\\d++S)?)?|\\d++M(?:\\d++S)?|\\d++S)";
    private static final Pattern DURATION = Pattern.compile("P(?:\\d++W"
            + "|(?:\\d++Y(?:\\d++M(?:\\d++D)?)?|\\d++M(?:\\d++D)?|\\d++D)(?:" + TIME + ")?"
            + "|" + TIME + ")");
    private static final Pattern POINTER = Pattern.compile("(?:/(?:[^~/]|~[01])*+)*+");
    private static final int MAX_HOST = 253;
    private static final int MAX_EMAIL = 320;
    private static final int GROUPS = 8;

    private TextFormats() {}

    static @Nullable String email(String text) {
        int at = text.lastIndexOf('@');
        boolean right = text.length() <= MAX_EMAIL
                && at > 0
                && LOCAL_PART.matcher(text.substring(0, at)).matches()
                && isDomain(text.substring(at + 1));
        return right ? text : null;
    }

    private static boolean isDomain(String domain) {
        if (!domain.startsWith("[") || !domain.endsWith("]")) {
            return hostname(domain) != null;
        }
        String address = domain.substring(1, domain.length() - 1);
        return address.startsWith("IPv6:") ? ipv6(address.substring(5)) != null : ipv4(address) != null;
    }

    static @Nullable String hostname(String text) {
        if (text.isEmpty() || text.length() > MAX_HOST) {
            return null;
        }
        for (String label : text.split("\\.", -1)) {
            if (!LABEL.matcher(label).matches()) {
                return null;
            }
        }
        return text;
    }

    static @Nullable String ipv4(String text) {
        return IPV4.matcher(text).matches() ? text : null;
    }

    static @Nullable String ipv6(String text) {
        int gap = text.indexOf("::");
        if (gap < 0) {
            return groups(text, true) == GROUPS ? text : null;
        }
        int before = gap == 0 ? 0 : groups(text.substring(0, gap), false);
        int after = gap + 2 == text.length() ? 0 : groups(text.substring(gap + 2), true);
        return before >= 0 && after >= 0 && before + after < GROUPS ? text : null;
    }

    /** How many 16-bit groups a part has, -1 where it is malformed; an IPv4 address at the end counts as two. */
    private static int groups(String part, boolean last) {
        String[] groups = part.split(":", -1);
        int count = 0;
        for (int i = 0; i < groups.length; i++) {
            boolean address = last && i == groups.length - 1 && ipv4(groups[i]) != null;
            if (!address && !GROUP.matcher(groups[i]).matches()) {
                return -1;
            }
            count += address ? 2 : 1;
        }
        return count;
    }

    static @Nullable String duration(String text) {
        return DURATION.matcher(text).matches() ? text : null;
    }

    static @Nullable String jsonPointer(String text) {
        return POINTER.matcher(text).matches() ? text : null;
    }
}
