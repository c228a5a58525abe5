package dev.concordat.core.wire;

/**
 * A piece of an encoded parameter, as it stands in the request.
 *
 * @param name percent-encoded in queries; the parameter's name in paths and headers
 * @param value as sent
 */
public record Pair(String name, String value) {

    @Override
    public String toString() {
        return name + "=" + value;
    }
}
