package dev.concordat.cli;

import dev.concordat.core.contract.Contract;
import dev.concordat.tests.VerifyOptions;
import dev.concordat.tests.plan.Identity;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Option;

/** Credentials of others than the user that all requests are sent for. */
final class OtherUsers {

    @Option(
            names = "--second-auth",
            paramLabel = "SCHEME=VALUE",
            converter = {Secret.Name.class, Secret.Converter.class},
            description = "Credential of a second user with the same rights: whether one user gets at what another "
                    + "one has created is tested with it. Repeatable.")
    private Map<String, Secret> second = Map.of();

    @Option(
            names = "--expired-auth",
            paramLabel = "SCHEME=VALUE",
            converter = {Secret.Name.class, Secret.Converter.class},
            description = "Credential that was good once and must be refused. Repeatable.")
    private Map<String, Secret> expired = Map.of();

    @Option(
            names = "--unscoped-auth",
            paramLabel = "SCHEME=VALUE",
            converter = {Secret.Name.class, Secret.Converter.class},
            description = "Good credential without any scope or role: what asks for some must refuse it. Repeatable.")
    private Map<String, Secret> unscoped = Map.of();

    /** A scheme that the document does not have. */
    Optional<String> check(Contract contract) {
        return VerifyArguments.unknownSchemes("--second-auth", contract, second.keySet())
                .or(() -> VerifyArguments.unknownSchemes("--expired-auth", contract, expired.keySet()))
                .or(() -> VerifyArguments.unknownSchemes("--unscoped-auth", contract, unscoped.keySet()));
    }

    VerifyOptions apply(VerifyOptions options) {
        Map<Identity, Map<String, Secret>> given = new EnumMap<>(Identity.class);
        given.put(Identity.SECOND, second);
        given.put(Identity.EXPIRED, expired);
        given.put(Identity.UNSCOPED, unscoped);
        VerifyOptions changed = options;
        for (Map.Entry<Identity, Map<String, Secret>> user : given.entrySet()) {
            changed = changed.withAuth(user.getKey(), Secret.values(user.getValue()));
        }
        return changed;
    }
}
