package dev.concordat.core.validate.format;

import java.util.regex.Pattern;

/** RFC 2673, 3.2 and RFC 4291, 2.2: addresses as text. */
final class IpAddress {

    private static final String BYTE = "(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])";
    private static final Pattern IPV4 = Pattern.compile(BYTE + "(?:\\." + BYTE + "){3}");
    private static final Pattern GROUP = Pattern.compile("[0-9A-Fa-f]{1,4}");
    private static final int GROUPS = 8;

    private IpAddress() {}

    static boolean isIpv4(String text) {
        return IPV4.matcher(text).matches();
    }

    static boolean isIpv6(String text) {
        int gap = text.indexOf("::");
        if (gap < 0) {
            return groups(text, true) == GROUPS;
        }
        String head = text.substring(0, gap);
        String tail = text.substring(gap + 2);
        int before = head.isEmpty() ? 0 : groups(head, false);
        int after = tail.isEmpty() ? 0 : groups(tail, true);
        return before >= 0 && after >= 0 && before + after < GROUPS;
    }

    /** How many 16-bit groups a part has, -1 where it is malformed; an IPv4 address at the end counts as two. */
    private static int groups(String part, boolean last) {
        String[] tokens = part.split(":", -1);
        int count = 0;
        for (int i = 0; i < tokens.length; i++) {
            if (GROUP.matcher(tokens[i]).matches()) {
                count++;
            } else if (last && i == tokens.length - 1 && isIpv4(tokens[i])) {
                count += 2;
            } else {
                return -1;
            }
        }
        return count;
    }
}
