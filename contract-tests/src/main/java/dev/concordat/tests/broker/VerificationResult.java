package dev.concordat.tests.broker;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is known of one pact after a run.
 *
 * @param pact as it was fetched
 * @param consumer its name, for messages
 * @param success whether every interaction was verified and kept
 * @param tests one for each interaction
 */
public record VerificationResult(BrokerPact pact, String consumer, boolean success, List<Test> tests) {

    /**
     * The result of one interaction.
     *
     * @param interaction its id in the broker, null where it has none
     * @param success whether it was kept
     * @param mismatches what was not as expected
     * @param problem why it was not judged; null where it was
     */
    public record Test(
            @Nullable String interaction,
            boolean success,
            List<Mismatch> mismatches,
            @Nullable String problem) {

        public Test {
            mismatches = List.copyOf(mismatches);
        }
    }

    /**
     * One thing that was not as expected.
     *
     * @param attribute {@code status}, {@code header}, {@code body} or {@code metadata}
     * @param identifier a header's name or a path in the body, "" where there is none
     */
    public record Mismatch(String attribute, String identifier, String description) {}

    public VerificationResult {
        tests = List.copyOf(tests);
    }
}
