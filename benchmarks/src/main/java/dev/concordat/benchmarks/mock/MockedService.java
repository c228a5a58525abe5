package dev.concordat.benchmarks.mock;

import dev.concordat.core.contract.Contract;
import dev.concordat.core.contract.SecurityScheme;
import dev.concordat.core.load.LoadedContract;
import dev.concordat.design.mock.Mock;
import dev.concordat.design.mock.MockOptions;
import dev.concordat.tests.VerifyOptions;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A mock of a document that lets nobody in but those who know its credentials, and the options of a run that does.
 *
 * @param stateful whether the mock remembers what is created
 */
public record MockedService(LoadedContract loaded, boolean stateful) {

    private static final String TOKEN = "token";
    private static final String PASSWORD = "user:password";

    /** A new mock that remembers nothing yet. */
    public Mock start() {
        Map<String, String> accepted = new LinkedHashMap<>();
        for (SecurityScheme scheme : loaded.contract().securitySchemes().values()) {
            accepted.put(scheme.name(), isBasic(scheme) ? encoded() : TOKEN);
        }
        return new Mock(loaded.contract(), new MockOptions(0, stateful, accepted));
    }

    /** The options of a run with all credentials. */
    public VerifyOptions options() {
        Map<String, String> given = new LinkedHashMap<>();
        Contract contract = loaded.contract();
        for (SecurityScheme scheme : contract.securitySchemes().values()) {
            given.put(scheme.name(), isBasic(scheme) ? PASSWORD : TOKEN);
        }
        return VerifyOptions.of("http://localhost").withAuth(given);
    }

    private static boolean isBasic(SecurityScheme scheme) {
        return "basic".equals(scheme.httpScheme());
    }

    private static String encoded() {
        return Base64.getEncoder().encodeToString(PASSWORD.getBytes(StandardCharsets.UTF_8));
    }
}
