package dev.concordat.runtime.violation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class MessagesTest {
    private static final Locale MACHINE = Locale.getDefault();
    private static final Violation MISSING = new Violation(Place.BODY, null, "/id", "required", null, null);

    @AfterEach
    void restore() {
        Locale.setDefault(MACHINE);
    }

    @Test
    void areTranslatedWhereTheClassPathHasTheLanguage() {
        assertThat(MISSING.message(Locale.FRENCH)).isEqualTo("est absent");
        assertThat(MISSING.message(Locale.CANADA_FRENCH)).isEqualTo("est absent");
        assertThat(new Violation(Place.BODY, null, "", "minLength", "1000", null).message(Locale.FRENCH))
                .as("what a translation lacks is English")
                .isEqualTo("must have at least 1000 characters");
    }

    @Test
    void doNotDependOnTheMachine() {
        Locale.setDefault(Locale.FRANCE);
        assertThat(MISSING.message()).isEqualTo("is missing");
        assertThat(MISSING.message(Locale.JAPANESE)).isEqualTo("is missing");
    }

    @Test
    void limitsAreShownAsTheyAre() {
        assertThat(new Violation(Place.BODY, null, "", "pattern", "^{0}'$", null).message())
                .isEqualTo("must match ^{0}'$");
        assertThat(new Violation(Place.BODY, null, "", "unheardOf", "must be otherwise", null).message())
                .as("a rule that no schema states says itself what is wrong")
                .isEqualTo("must be otherwise");
    }
}
