package dev.concordat.tests.pact.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concordat.core.finding.SourceLocation;
import dev.concordat.tests.pact.InteractionOutcome;
import dev.concordat.tests.pact.InteractionOutcome.Verdict;
import dev.concordat.tests.pact.PactReport;
import dev.concordat.tests.pact.PactReport.Completion;
import dev.concordat.tests.pact.check.BlamedInteraction;
import dev.concordat.tests.pact.check.Triangle;
import dev.concordat.tests.pact.check.Triangle.Agreement;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The triangle of an interaction on the page. */
class PactPageTest {

    @ParameterizedTest
    @CsvSource({
        "DISAGREE, DISAGREE, AGREE, FAILED, service",
        "DISAGREE, AGREE, DISAGREE, PASSED, spec",
        "AGREE, DISAGREE, DISAGREE, FAILED, consumer",
        "UNKNOWN, DISAGREE, UNKNOWN, FAILED, service or consumer"
    })
    void saysWhoIsToBlame(
            Agreement serviceWithSpec,
            Agreement serviceWithPact,
            Agreement pactWithSpec,
            Verdict verdict,
            String blamed) {
        String page = page("a book", verdict, new Triangle(serviceWithSpec, serviceWithPact, pactWithSpec));

        assertThat(page).contains("To blame: <b>" + blamed + "</b>").contains("data-check=\"" + blamed + "\"");
        for (String corner : List.of("service", "spec", "consumer")) {
            boolean suspect = List.of(blamed.split(" or ")).contains(corner);
            assertThat(page.matches("(?s).*<g class=\"suspect\">[^>]*>[^>]*>" + corner + "</text>.*"))
                    .as(corner)
                    .isEqualTo(suspect);
        }
    }

    @Test
    void blamesNobodyWhereAllAgree() {
        String page = page("a book", Verdict.PASSED, new Triangle(Agreement.AGREE, Agreement.AGREE, Agreement.AGREE));

        assertThat(page).doesNotContain("To blame: <b>").doesNotContain("<g class=\"suspect\">");
        assertThat(page.split("<dd class=\"agree\">agree</dd>", -1)).hasSize(4);
    }

    @Test
    void keepsHostileTextAsText() {
        String page = page(
                "<script>alert(1)</script>",
                Verdict.FAILED,
                new Triangle(Agreement.AGREE, Agreement.DISAGREE, Agreement.AGREE));

        assertThat(page)
                .contains("default-src 'none'")
                .contains("&lt;script&gt;alert(1)&lt;/script&gt;")
                .doesNotContain("<script>alert");
    }

    private static String page(String description, Verdict verdict, Triangle triangle) {
        InteractionOutcome outcome = new InteractionOutcome(
                "reader",
                "library",
                description,
                List.of(),
                false,
                false,
                new SourceLocation("pact.json", 3, 5, "/interactions/0"),
                verdict,
                List.of(),
                List.of(),
                null,
                null);
        return PactPage.render(
                new PactReport(List.of(outcome), List.of(), Completion.COMPLETE, List.of()),
                List.of(new BlamedInteraction(outcome, triangle, List.of(), List.of(), List.of())));
    }
}
