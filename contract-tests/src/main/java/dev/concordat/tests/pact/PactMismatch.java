package dev.concordat.tests.pact;

import org.jspecify.annotations.Nullable;

/**
 * One thing that the consumer relies on and the service did not deliver.
 *
 * @param path where in the part: a header's or metadata's name, a path expression such as {@code $.items[0].id}; "" for the status
 * @param expected what the pact has there, null where it names no value
 * @param actual what the service sent, null where it sent nothing
 * @param message in our words
 * @param pactText in pact-jvm's words, which other Pact tools print too
 */
public record PactMismatch(
        Part part,
        String path,
        @Nullable String expected,
        @Nullable String actual,
        String message,
        String pactText) {

    /** The part of the response or message. */
    public enum Part {
        STATUS,
        HEADER,
        CONTENT_TYPE,
        /** What travels beside the contents of a message. */
        METADATA,
        BODY;

        /** The rule id of its findings. */
        public String ruleId() {
            return switch (this) {
                case STATUS -> "pact-status";
                case HEADER -> "pact-header";
                case CONTENT_TYPE -> "pact-content-type";
                case METADATA -> "pact-metadata";
                case BODY -> "pact-body";
            };
        }
    }
}
