package dev.concordat.tests.broker;

import org.jspecify.annotations.Nullable;

/**
 * A row of the broker's matrix: the pact of one version of a consumer, and what one version of the provider made of it.
 *
 * @param providerVersion null where no version that counts has verified the pact
 * @param success null where there is no result
 * @param place where the broker has the result, or else the pact
 */
public record MatrixRow(
        String consumer,
        String consumerVersion,
        String provider,
        @Nullable String providerVersion,
        @Nullable Boolean success,
        String place) {

    /** Both sides in one line. */
    public String text() {
        return consumer + " " + consumerVersion + " -> " + provider
                + (providerVersion == null ? "" : " " + providerVersion);
    }
}
