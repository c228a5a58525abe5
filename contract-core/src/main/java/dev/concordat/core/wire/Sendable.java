package dev.concordat.core.wire;

import dev.concordat.core.contract.ParameterLocation;

/** What an HTTP message can carry at all. */
final class Sendable {

    private Sendable() {}

    static boolean isSendable(EncodedParameter encoded) {
        ParameterLocation in = encoded.parameter().in();
        return switch (in) {
            case PATH -> isSegment(encoded.text());
            case HEADER -> isFieldValue(encoded.text());
            case COOKIE -> encoded.pairs().stream().allMatch(pair -> isFieldValue(pair.value()));
            case QUERY -> true;
            // One value for the whole query string: encoded by the rules of its media type, not sent yet.
            case QUERYSTRING -> false;
        };
    }

    /** An empty segment changes the path; dot segments are removed on the way (RFC 3986, 5.2.4). */
    private static boolean isSegment(String text) {
        return !text.isEmpty() && !text.equals(".") && !text.equals("..");
    }

    /** Visible ASCII and inner spaces (RFC 9110, 5.5); outer white space is not part of a field value. */
    private static boolean isFieldValue(String text) {
        return text.chars().allMatch(c -> c >= 0x20 && c < 0x7F) && text.equals(text.strip());
    }

    static boolean hasLoneSurrogate(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isHighSurrogate(c) && i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))) {
                i++;
            } else if (Character.isSurrogate(c)) {
                return true;
            }
        }
        return false;
    }
}
