package dev.concordat.runtime.http;

import java.util.Map;

/** HTTP status codes (RFC 9110, section 15) and how OpenAPI names groups of them. */
public final class Status {
    private static final Map<Integer, String> TITLES = Map.ofEntries(
            Map.entry(400, "Bad Request"),
            Map.entry(401, "Unauthorized"),
            Map.entry(403, "Forbidden"),
            Map.entry(404, "Not Found"),
            Map.entry(405, "Method Not Allowed"),
            Map.entry(406, "Not Acceptable"),
            Map.entry(408, "Request Timeout"),
            Map.entry(409, "Conflict"),
            Map.entry(410, "Gone"),
            Map.entry(412, "Precondition Failed"),
            Map.entry(413, "Content Too Large"),
            Map.entry(414, "URI Too Long"),
            Map.entry(415, "Unsupported Media Type"),
            Map.entry(422, "Unprocessable Content"),
            Map.entry(428, "Precondition Required"),
            Map.entry(429, "Too Many Requests"),
            Map.entry(431, "Request Header Fields Too Large"),
            Map.entry(500, "Internal Server Error"),
            Map.entry(501, "Not Implemented"),
            Map.entry(502, "Bad Gateway"),
            Map.entry(503, "Service Unavailable"),
            Map.entry(504, "Gateway Timeout"));

    private Status() {}

    /** The phrase of RFC 9110 for an error, else {@code Error}. */
    public static String title(int status) {
        return TITLES.getOrDefault(status, "Error");
    }

    /**
     * A status for the response {@code default}.
     *
     * @param declared codes and ranges ({@code 4XX}) that have responses of their own
     * @throws IllegalArgumentException if the status is none of HTTP's or is declared
     */
    public static void requireOther(int status, String... declared) {
        if (status < 100 || status > 599) {
            throw new IllegalArgumentException(status + " is no HTTP status");
        }
        for (String pattern : declared) {
            if (matches(pattern, status)) {
                throw new IllegalArgumentException(status + " has a response of its own: " + pattern);
            }
        }
    }

    /** A status for the response of a range such as {@code 4XX}; see {@link #requireOther}. */
    public static void requireRange(int status, String range, String... declared) {
        if (!matches(range, status)) {
            throw new IllegalArgumentException(status + " is not within " + range);
        }
        requireOther(status, declared);
    }

    /** Whether a key of OpenAPI's responses covers a status: a code, a range or {@code default}. */
    public static boolean matches(String key, int status) {
        return key.equals("default")
                || (key.endsWith("XX") ? key.charAt(0) - '0' == status / 100 : key.equals(String.valueOf(status)));
    }
}
