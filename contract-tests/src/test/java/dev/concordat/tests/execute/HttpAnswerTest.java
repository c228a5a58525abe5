package dev.concordat.tests.execute;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concordat.core.wire.WireRequest;
import java.util.List;
import org.junit.jupiter.api.Test;

class HttpAnswerTest {

    private static final WireRequest REQUEST = new WireRequest("POST", "/states", List.of(), null);

    @Test
    void everyOutcomeWithoutAnswerHasAReason() {
        assertThat(HttpAnswer.of(new Outcome.IllegalContent(REQUEST, 204)).reason())
                .contains("204", "RFC 9110");
        assertThat(HttpAnswer.of(new Outcome.NoAnswer(REQUEST, "too late")).reason())
                .isEqualTo("too late");
        assertThat(HttpAnswer.of(new Outcome.NotSent("bad header")).reason()).isEqualTo("bad header");
        assertThat(HttpAnswer.of(new Outcome.Unreachable("refused")).unreachable())
                .isTrue();
    }
}
