package dev.concordat.benchmarks.mock;

import dev.concordat.core.contract.Contract;
import dev.concordat.core.contract.SecurityScheme;
import dev.concordat.core.load.LoadedContract;
import dev.concordat.core.wire.Exchange;
import dev.concordat.design.mock.Mock;
import dev.concordat.design.mock.MockOptions;
import dev.concordat.tests.Verification;
import dev.concordat.tests.VerifyOptions;
import dev.concordat.tests.execute.Outcome;
import dev.concordat.tests.report.RunResult;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The runner on the mock of one document, without a socket between them. */
record MockedDocument(LoadedContract loaded, int cases, boolean stateful) {

    private static final String TOKEN = "token";
    private static final String PASSWORD = "user:password";

    RunResult verify() {
        Map<String, String> given = new LinkedHashMap<>();
        Map<String, String> accepted = new LinkedHashMap<>();
        Contract contract = loaded.contract();
        for (SecurityScheme scheme : contract.securitySchemes().values()) {
            boolean basic = "basic".equals(scheme.httpScheme());
            given.put(scheme.name(), basic ? PASSWORD : TOKEN);
            accepted.put(scheme.name(), basic ? encoded() : TOKEN);
        }
        Mock mock = new Mock(contract, new MockOptions(0, stateful, accepted));
        VerifyOptions options =
                VerifyOptions.of("http://localhost").withAuth(given).withMaxCasesPerOperation(cases);
        return Verification.run(
                loaded,
                options,
                List.of(),
                request -> new Outcome.Answered(new Exchange(request, mock.answer(request), Duration.ZERO)));
    }

    private static String encoded() {
        return Base64.getEncoder().encodeToString(PASSWORD.getBytes(StandardCharsets.UTF_8));
    }
}
