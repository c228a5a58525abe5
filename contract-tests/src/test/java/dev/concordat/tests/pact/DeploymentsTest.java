package dev.concordat.tests.pact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.concordat.core.finding.Finding;
import dev.concordat.core.finding.Result;
import dev.concordat.tests.broker.Deployability;
import dev.concordat.tests.broker.Deployment;
import dev.concordat.tests.broker.Deployments;
import dev.concordat.tests.broker.PactBroker;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whether a version may be deployed, by the results that were published before. */
class DeploymentsTest extends BrokerRuns {

    @Test
    void whatWasVerifiedMayBeDeployed() throws IOException {
        try (SmallBroker broker = new SmallBroker(
                "library",
                version("shop", "1", "main", book(1, 404)).deployedTo("production"),
                version("app", "2", "idea", book(2, 200)).deployedTo("test"))) {
            run(broker, "main");
            Result<Deployability> asked = ask(broker, "library", "4f2a", "production");
            assertThat(asked.findings()).isEmpty();
            assertThat(asked.orElseThrow().deployable()).isTrue();
            assertThat(asked.orElseThrow().rows()).hasSize(1);
            assertThat(ask(broker, "library", "4f2a", null).orElseThrow().deployable())
                    .isTrue();
            broker.deployed.put("production", "4f2a");
            assertThat(ask(broker, "shop", "1", "production").orElseThrow().deployable())
                    .isTrue();
        }
    }

    @Test
    void eachRowInTheWayIsAFinding() throws IOException {
        try (SmallBroker broker = new SmallBroker(
                "library",
                version("shop", "1", "main", book(1, 404)).deployedTo("production"),
                version("kiosk", "2", "main", book(2, 200)).deployedTo("production"),
                version("app", "3", "old", book(3, 404)).deployedTo("production"))) {
            run(broker, "main");
            Result<Deployability> asked = ask(broker, "library", "4f2a", "production");
            assertThat(asked.orElseThrow().deployable()).isFalse();
            assertThat(asked.orElseThrow().rows()).hasSize(3);
            assertThat(asked.findings())
                    .extracting(Finding::ruleId, finding -> finding.location().source())
                    .containsExactly(
                            tuple("deployment-pact-broken", broker.url() + "/results/1"),
                            tuple("deployment-unverified", broker.url() + "/pacts/2"));
            assertThat(asked.findings())
                    .extracting(Finding::message)
                    .satisfiesExactly(
                            broken -> assertThat(broken).contains("kiosk 2 -> library 4f2a"),
                            open -> assertThat(open).contains("app 3 -> library:"));
        }
    }

    @Test
    void aVersionThatNobodyKnowsIsAFinding() throws IOException {
        try (SmallBroker broker = new SmallBroker(
                "library", version("shop", "1", "main", book(1, 404)).deployedTo("production"))) {
            Result<Deployability> asked = ask(broker, "shop", "9", "production");
            assertThat(asked.orElseThrow().deployable()).isFalse();
            assertThat(asked.findings()).singleElement().satisfies(finding -> {
                assertThat(finding.ruleId()).isEqualTo("deployment-refused");
                assertThat(finding.message()).contains("shop 9 to production", "version 9 of shop");
            });
            Result<Deployability> nowhere = ask(broker, "library", "1", "prodcution");
            assertThat(nowhere.value()).isNull();
            assertThat(nowhere.findings())
                    .singleElement()
                    .satisfies(finding ->
                            assertThat(finding.message()).contains("answered 400", "'prodcution' not found"));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "/, 401, broker-refused",
        "/, 500, broker-unavailable",
        "/can-i-deploy, 404, broker-refused",
        "/can-i-deploy, 500, broker-unavailable"
    })
    void aBrokerThatRefusesIsOneFinding(String path, int status, String rule) throws IOException {
        try (SmallBroker broker = new SmallBroker("library", version("shop", "1", "main", book(1, 404)))) {
            broker.refusals.put(path, status);
            Result<Deployability> asked = ask(broker, "library", "1", "production");
            assertThat(asked.value()).isNull();
            assertThat(asked.findings()).extracting(Finding::ruleId).containsExactly(rule);
        }
    }

    @Test
    void somethingElseThanABrokerIsRefused() {
        Result<Deployability> asked =
                Deployments.ask(new Deployment(PactBroker.at(library.url()), "library", "1", "production"));
        assertThat(asked.findings()).extracting(Finding::ruleId).containsExactly("broker-refused");
    }

    private static Result<Deployability> ask(
            SmallBroker broker, String pacticipant, String version, @Nullable String environment) {
        return Deployments.ask(new Deployment(PactBroker.at(broker.url()), pacticipant, version, environment));
    }
}
