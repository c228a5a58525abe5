package dev.concordat.runtime.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.concordat.runtime.violation.PointedReport;
import dev.concordat.runtime.violation.Violation;
import dev.concordat.runtime.violation.Violations;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RequestReportTest {
    private final Violations violations = new Violations();
    private final PointedReport report = new RequestReport(violations);

    @ParameterizedTest
    @CsvSource({"'', body,, ''", "/body, body,, ''", "/body/a/b, body,, /a/b", "/query/a~1b/c, query, a/b, /c"})
    void pointersStartWithThePartOfTheRequest(String below, String in, String name, String pointer) {
        report.violation(below, "together", "must fit", null);

        Violation found = violations.list().get(0);
        assertThat(found.in().value()).isEqualTo(in);
        assertThat(found.name()).isEqualTo(name);
        assertThat(found.pointer()).isEqualTo(pointer);
    }

    @ParameterizedTest
    @CsvSource({"/until", "body"})
    void otherPointersAreMistakes(String below) {
        assertThatThrownBy(() -> report.violation(below, "together", "must fit", null))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("/query/NAME");
    }
}
