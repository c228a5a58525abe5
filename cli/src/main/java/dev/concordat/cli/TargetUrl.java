package dev.concordat.cli;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import java.util.function.Predicate;

/** URLs that requests go to. None with a password in it gets through or is repeated: reports name their targets. */
final class TargetUrl {

    private TargetUrl() {}

    /** What is wrong with a base URL, to which paths are appended; empty where nothing is. */
    static Optional<String> checkBase(String option, String url) {
        return check(
                option,
                url,
                "a base URL such as http://localhost:8080/api",
                uri -> isHttp(uri) && uri.getRawQuery() == null && uri.getRawFragment() == null);
    }

    /** What is wrong with an absolute URL of HTTP; empty where nothing is. */
    static Optional<String> check(String option, String url) {
        return check(option, url, "a URL such as http://localhost:8080/states", TargetUrl::isHttp);
    }

    private static Optional<String> check(String option, String url, String example, Predicate<URI> right) {
        try {
            URI uri = new URI(url);
            if (uri.getRawUserInfo() != null) {
                return Optional.of(option
                        + ": user and password are no part of the URL, they would stand in every message that names "
                        + "it; send credentials in a header");
            }
            if (right.test(uri)) {
                return Optional.empty();
            }
        } catch (URISyntaxException malformed) {
            // It is told below, without the text that the exception repeats.
        }
        return Optional.of(option + (url.contains("@") ? "" : " '" + url + "'") + " is not " + example);
    }

    private static boolean isHttp(URI uri) {
        boolean http = "http".equalsIgnoreCase(uri.getScheme()) || "https".equalsIgnoreCase(uri.getScheme());
        return http && uri.getHost() != null;
    }
}
