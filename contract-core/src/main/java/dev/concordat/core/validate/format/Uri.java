package dev.concordat.core.validate.format;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** RFC 3986 and, for characters beyond ASCII, RFC 3987. */
final class Uri {

    /** RFC 3986, appendix B. */
    private static final Pattern PARTS =
            Pattern.compile("(?:([^:/?#]+):)?(?://([^/?#]*))?([^?#]*)(?:\\?([^#]*))?(?:#(.*))?", Pattern.DOTALL);

    private static final Pattern SCHEME = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*");
    private static final String PLAIN = "A-Za-z0-9\\-._~!$&'()*+,;=";
    private static final String BEYOND = "\\x{A0}-\\x{D7FF}\\x{F900}-\\x{FDCF}\\x{FDF0}-\\x{FFEF}\\x{10000}-\\x{EFFFD}";
    private static final Pattern PORT = Pattern.compile("[0-9]*");
    private static final Pattern FUTURE = Pattern.compile("[vV][0-9A-Fa-f]+\\.[" + PLAIN + ":]+");

    private record Grammar(Pattern user, Pattern host, Pattern path, Pattern query) {

        static Grammar of(String more) {
            return new Grammar(
                    chars(PLAIN + ":" + more),
                    chars(PLAIN + more),
                    chars(PLAIN + ":@/" + more),
                    chars(PLAIN + ":@/?"
                            + (more.isEmpty()
                                    ? ""
                                    : more + "\\x{E000}-\\x{F8FF}\\x{F0000}-\\x{FFFFD}\\x{100000}-\\x{10FFFD}")));
        }

        private static Pattern chars(String set) {
            return Pattern.compile("(?:[" + set + "]|%[0-9A-Fa-f]{2})*+");
        }
    }

    private static final Grammar ASCII = Grammar.of("");
    private static final Grammar INTERNATIONAL = Grammar.of(BEYOND);

    private Uri() {}

    static boolean isUri(String text) {
        return matches(text, ASCII, true);
    }

    static boolean isReference(String text) {
        return matches(text, ASCII, false);
    }

    static boolean isIri(String text) {
        return matches(text, INTERNATIONAL, true);
    }

    static boolean isIriReference(String text) {
        return matches(text, INTERNATIONAL, false);
    }

    private static boolean matches(String text, Grammar grammar, boolean absolute) {
        Matcher parts = PARTS.matcher(text);
        if (!parts.matches()) {
            return false;
        }
        String scheme = parts.group(1);
        String authority = parts.group(2);
        String path = parts.group(3);
        if (scheme == null ? absolute : !SCHEME.matcher(scheme).matches()) {
            return false;
        }
        if (authority != null && !isAuthority(authority, grammar)) {
            return false;
        }
        return grammar.path().matcher(path).matches()
                && (parts.group(4) == null
                        || grammar.query().matcher(parts.group(4)).matches())
                && (parts.group(5) == null
                        || grammar.query().matcher(parts.group(5)).matches());
    }

    private static boolean isAuthority(String authority, Grammar grammar) {
        int at = authority.indexOf('@');
        if (at >= 0 && !grammar.user().matcher(authority.substring(0, at)).matches()) {
            return false;
        }
        String rest = authority.substring(at + 1);
        if (rest.startsWith("[")) {
            int end = rest.indexOf(']');
            if (end < 0) {
                return false;
            }
            String literal = rest.substring(1, end);
            String port = rest.substring(end + 1);
            return (IpAddress.isIpv6(literal) || FUTURE.matcher(literal).matches())
                    && (port.isEmpty()
                            || (port.startsWith(":")
                                    && PORT.matcher(port.substring(1)).matches()));
        }
        int colon = rest.indexOf(':');
        String host = colon < 0 ? rest : rest.substring(0, colon);
        return grammar.host().matcher(host).matches()
                && (colon < 0 || PORT.matcher(rest.substring(colon + 1)).matches());
    }
}
