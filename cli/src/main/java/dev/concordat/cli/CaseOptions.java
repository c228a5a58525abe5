package dev.concordat.cli;

import dev.concordat.core.contract.Contract;
import dev.concordat.core.graph.Selection;
import dev.concordat.core.wire.HeaderField;
import dev.concordat.tests.VerifyOptions;
import dev.concordat.tests.execute.TransportLimits;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What the cases sent to a service are made of: seed, credentials, known values, and of which operations. */
final class CaseOptions {

    @Option(
            names = "--seed",
            paramLabel = "N",
            defaultValue = "0",
            description = "Source of all generated values; the same seed sends the same requests. Default: 0.")
    private long seed;

    @Option(
            names = "--bearer",
            paramLabel = "TOKEN",
            converter = Secret.Converter.class,
            description = "Token for every bearer scheme (http bearer, oauth2, openIdConnect).")
    private @Nullable Secret bearer;

    @Option(
            names = "--api-key",
            paramLabel = "NAME=KEY",
            converter = {Secret.Name.class, Secret.Converter.class},
            description = "API key by the name of its header, query or cookie parameter. Repeatable.")
    private Map<String, Secret> apiKeys = Map.of();

    @Option(
            names = "--auth",
            paramLabel = "SCHEME=VALUE",
            converter = {Secret.Name.class, Secret.Converter.class},
            description = "Credential by security scheme: a token, a key, or user:password. Repeatable.")
    private Map<String, Secret> auth = Map.of();

    @Option(
            names = "--header",
            paramLabel = "NAME=VALUE",
            converter = {Secret.Name.class, Secret.Converter.class},
            description = "Header to add to every request. Repeatable.")
    private Map<String, Secret> headers = Map.of();

    @Option(
            names = "--fixture",
            paramLabel = "NAME=VALUE",
            description = "Known good value of a parameter, where the API itself offers none. Repeatable.")
    private Map<String, String> fixtures = Map.of();

    @Option(
            names = "--operation",
            paramLabel = "ID",
            description = "Test only this operation: its operationId, 'METHOD /path', or tag:NAME. Repeatable.")
    private Set<String> operations = Set.of();

    @Option(
            names = "--exclude",
            paramLabel = "ID",
            description = "Do not test this operation, named as for --operation. Repeatable.")
    private Set<String> excluded = Set.of();

    @Option(
            names = "--max-cases-per-operation",
            paramLabel = "N",
            defaultValue = "500",
            description = "Upper bound of cases for one operation. Default: ${DEFAULT-VALUE}.")
    private int maxCases;

    @Option(
            names = "--timeout",
            paramLabel = "SECONDS",
            defaultValue = "30",
            description = "Limit for each answer. Default: ${DEFAULT-VALUE}.")
    private int timeout;

    /** What is wrong with them before anything is read, empty where nothing is. */
    Optional<String> check() {
        return VerifyArguments.check(timeout, maxCases, headers.keySet());
    }

    /** Names that the document does not know. */
    Optional<String> check(Contract contract) {
        return VerifyArguments.check(contract, new Selection(operations, excluded), auth.keySet(), fixtures.keySet());
    }

    /** Whether some operations are left out. */
    boolean isPart() {
        return !operations.isEmpty() || !excluded.isEmpty();
    }

    Duration timeout() {
        return Duration.ofSeconds(timeout);
    }

    VerifyOptions options(String url) {
        TransportLimits limits = TransportLimits.DEFAULT;
        return VerifyOptions.of(url)
                .withSeed(seed)
                .withMaxCasesPerOperation(maxCases)
                .withBearer(bearer == null ? "" : bearer.value())
                .withApiKeys(Secret.values(apiKeys))
                .withAuth(Secret.values(auth))
                .withHeaders(Secret.values(headers).entrySet().stream()
                        .map(header -> new HeaderField(header.getKey(), header.getValue()))
                        .toList())
                .withFixtures(fixtures)
                .withOperations(operations)
                .withExcluded(excluded)
                .withLimits(new TransportLimits(limits.connect(), timeout(), limits.stream(), limits.bodyBytes()));
    }
}
