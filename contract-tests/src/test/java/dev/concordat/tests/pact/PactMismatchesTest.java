package dev.concordat.tests.pact;

import static org.assertj.core.api.Assertions.assertThat;

import au.com.dius.pact.core.matchers.HeaderMismatch;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PactMismatchesTest {

    /** Texts are cut after 300 characters: before that, within the credential, and a credential that is longer. */
    @ParameterizedTest
    @ValueSource(ints = {10, 290, 1000})
    void noPartOfACredentialIsTold(int before) {
        for (int length : new int[] {20, 800}) {
            String secret = "ey" + "J".repeat(length);
            PactMismatches words = new PactMismatches(
                    PactCredentials.none().withHeader("Token", secret).mask());
            String actual = "/" + "x".repeat(before) + secret;
            HeaderMismatch mismatch = new HeaderMismatch("Location", "/", actual, "expected / but was " + actual);
            assertThat(words.of(mismatch).toString()).contains("xxx").doesNotContain("eyJ");
        }
    }
}
