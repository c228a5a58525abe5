package dev.concordat.tests.pact;

import dev.concordat.tests.broker.BrokerSelection;
import dev.concordat.tests.broker.PactBroker;
import dev.concordat.tests.broker.Publication;
import dev.concordat.tests.broker.VersionSelector;
import java.net.URI;
import java.util.List;

/** A verification in a JVM of its own, as build tools fork one: it knows its arguments and no property. */
final class ForkedVerification {

    private ForkedVerification() {}

    /** Ends with the exit code of the report, or with 9 where pact-jvm alone calls it a failure. */
    public static void main(String[] args) {
        URI service = URI.create(args[1]);
        URI broker = URI.create(args[2]);
        if (args[0].equals("plain")) {
            System.exit(PlainPactJvm.verify(service, broker, "main") ? 0 : 9);
        }
        PactReport report = PactVerification.run(PactOptions.of(service, List.of())
                .withBroker(
                        BrokerSelection.of(PactBroker.at(broker), "library", List.of(VersionSelector.parse("main"))))
                .withPublication(new Publication("4f2a", "main", List.of(), null)));
        System.exit(report.exitCode());
    }
}
