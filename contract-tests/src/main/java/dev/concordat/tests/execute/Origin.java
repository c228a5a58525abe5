package dev.concordat.tests.execute;

import java.net.URI;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Who answers at a URL (RFC 6454, 4): a port that the scheme implies is the same whether it is written or not.
 *
 * @param scheme in lower case, "" where the URL has none
 * @param host in lower case, "" where the URL has none
 */
public record Origin(String scheme, String host, int port) {

    /** A registry-based authority (RFC 2396, 3.2.1), such as a name with an underscore: {@link URI} takes it whole. */
    private static final Pattern AUTHORITY = Pattern.compile("(?:[^@]*@)?([^@]*?)(?::(\\d{1,5}))?");

    /** The origin of a URL. */
    public static Origin of(URI url) {
        String scheme = lower(url.getScheme());
        Matcher authority = AUTHORITY.matcher(Objects.requireNonNullElse(url.getRawAuthority(), ""));
        if (url.getHost() == null && authority.matches()) {
            String port = authority.group(2);
            return new Origin(scheme, lower(authority.group(1)), port == null ? usual(scheme) : Integer.parseInt(port));
        }
        return new Origin(scheme, lower(url.getHost()), url.getPort() >= 0 ? url.getPort() : usual(scheme));
    }

    private static String lower(@Nullable String text) {
        return Objects.requireNonNullElse(text, "").toLowerCase(Locale.ROOT);
    }

    private static int usual(String scheme) {
        return scheme.equals("https") ? 443 : 80;
    }

    /** As the beginning of a URL (RFC 6454, 6.2). */
    @Override
    public String toString() {
        return scheme + "://" + host + (port == usual(scheme) ? "" : ":" + port);
    }
}
