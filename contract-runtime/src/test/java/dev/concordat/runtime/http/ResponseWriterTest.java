package dev.concordat.runtime.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dev.concordat.runtime.json.ListOf;
import dev.concordat.runtime.json.Text;
import dev.concordat.runtime.violation.Violation;
import dev.concordat.runtime.violation.Violations;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ResponseWriterTest {

    @Test
    void aListWhoseItemsHaveCommasDoesNotMatch() {
        Violations violations = new Violations();
        ResponseWriter out = new ResponseWriter(violations);

        out.header("Tags", ListOf.of(Text.ANY), false, List.of("a", "b"));
        assertThat(violations.list()).isEmpty();
        out.header("Tags", ListOf.of(Text.ANY), false, List.of("a,b"));

        assertThat(violations.list())
                .extracting(Violation::keyword, Violation::value)
                .containsExactly(tuple("style", "a,b"));
    }

    @ParameterizedTest
    @CsvSource({"a b, x", "'', x", "'a:', x"})
    void anAnswerKeepsWithinHttp(String name, String value) {
        assertThatThrownBy(() -> HttpAnswer.of(200).header(name, value)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> HttpAnswer.of(200).header("A", "x\r\nB: y"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageNotContaining("B: y");
    }
}
