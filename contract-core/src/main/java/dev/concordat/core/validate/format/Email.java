package dev.concordat.core.validate.format;

import java.util.regex.Pattern;

/** RFC 5321, 4.1.2: a mailbox; RFC 6531, 3.3 lets characters beyond ASCII into it. */
final class Email {

    private static final String ATOM = "[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+";
    private static final Pattern LOCAL =
            Pattern.compile(ATOM + "(?:\\." + ATOM + ")*|\"(?:[ !#-\\[\\]-~]|\\\\[ -~])*\"");
    private static final int MAX_LENGTH = 320;

    private Email() {}

    static boolean isEmail(String text) {
        int at = text.lastIndexOf('@');
        if (at < 1 || text.length() > MAX_LENGTH) {
            return false;
        }
        return LOCAL.matcher(text.substring(0, at)).matches() && isDomain(text.substring(at + 1));
    }

    /** The same with any character beyond ASCII standing for a letter. */
    static boolean isInternational(String text) {
        StringBuilder folded = new StringBuilder();
        text.codePoints().forEach(c -> folded.append(c < 0x80 ? (char) c : 'u'));
        return isEmail(folded.toString());
    }

    private static boolean isDomain(String domain) {
        if (!domain.startsWith("[")) {
            return Hostname.isHostname(domain);
        }
        if (!domain.endsWith("]")) {
            return false;
        }
        String literal = domain.substring(1, domain.length() - 1);
        return literal.startsWith("IPv6:") ? IpAddress.isIpv6(literal.substring(5)) : IpAddress.isIpv4(literal);
    }
}
