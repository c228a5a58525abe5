package dev.concordat.tests.pact;

import au.com.dius.pact.core.pactbroker.ConsumerVersionSelectors;
import au.com.dius.pact.provider.ProviderInfo;
import au.com.dius.pact.provider.ProviderVerifier;
import au.com.dius.pact.provider.VerificationResult;
import dev.concordat.core.json.JsonObject;
import dev.concordat.tests.broker.VersionSelector;
import java.net.URI;
import java.util.List;

/** A verification by pact-jvm alone, with nothing but URLs and selectors set. */
final class PlainPactJvm {

    private PlainPactJvm() {}

    /** Whether pact-jvm calls it a success. */
    static boolean verify(URI service, URI broker, String selector) {
        PactTracking.off();
        PactLogging.quiet();
        ProviderInfo provider = new ProviderInfo("library");
        provider.setHost(service.getHost());
        provider.setPort(service.getPort());
        provider.setPath(service.getPath());
        JsonObject json = VersionSelector.parse(selector).json();
        provider.hasPactsFromPactBrokerWithSelectorsV2(
                broker.toString(),
                List.of(new ConsumerVersionSelectors.RawSelector(
                        au.com.dius.pact.core.support.json.JsonParser.parseString(json.toJson()))));
        ProviderVerifier verifier = new ProviderVerifier();
        verifier.setReporters(List.of());
        verifier.setProjectHasProperty(name -> System.getProperty(name) != null);
        verifier.setProjectGetProperty(System::getProperty);
        List<VerificationResult> results = verifier.verifyProvider(provider);
        return results.stream().allMatch(result -> result instanceof VerificationResult.Ok);
    }
}
