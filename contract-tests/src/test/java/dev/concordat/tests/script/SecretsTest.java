package dev.concordat.tests.script;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concordat.tests.execute.Credentials;
import dev.concordat.tests.plan.Identity;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Which variable a script reads a secret from. */
class SecretsTest {

    @Test
    void schemesThatLookAlikeHaveAVariableEach() {
        Map<String, String> schemes = Map.of("a-b", "first secret", "a_b", "second secret");
        Secrets secrets = Secrets.of(new Credentials(Map.of(Identity.FIRST, schemes), List.of()));

        assertThat(secrets.variables()).containsExactly("A_B", "A_B_2");
        assertThat(secrets.split("first secret")).isNotEqualTo(secrets.split("second secret"));
    }
}
