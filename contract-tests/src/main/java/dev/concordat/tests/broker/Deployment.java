package dev.concordat.tests.broker;

import org.jspecify.annotations.Nullable;

/**
 * What is to be deployed, and beside whom.
 *
 * @param pacticipant the application, a consumer or a provider, by its name in the broker
 * @param version of it
 * @param environment beside the versions that are deployed or released there; null: beside the newest of each main branch
 */
public record Deployment(
        PactBroker broker,
        String pacticipant,
        String version,
        @Nullable String environment) {

    /** In words, for reports. */
    public String text() {
        return pacticipant + " " + version + (environment == null ? " beside all main branches" : " to " + environment);
    }
}
