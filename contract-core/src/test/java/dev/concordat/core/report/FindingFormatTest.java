package dev.concordat.core.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concordat.core.finding.Finding;
import dev.concordat.core.finding.SourceLocation;
import java.util.List;
import org.junit.jupiter.api.Test;

class FindingFormatTest {

    private static final Finding LATER = Finding.warning(
            "unknown-keyword",
            "\"minLenght\" is no keyword & does nothing",
            "Did you mean minLength?",
            new SourceLocation("api.yaml", 12, 7, "/components/schemas/A/minLenght"));
    private static final Finding FIRST =
            Finding.error("unresolved-reference", "<nowhere> does not exist", null, SourceLocation.of("api.yaml"));

    private static final List<Finding> FINDINGS = List.of(LATER, FIRST, LATER);

    @Test
    void textIsSortedAndWithoutRepeats() {
        assertThat(FindingFormat.TEXT.render(FINDINGS)).isEqualTo("""
                        api.yaml: error: <nowhere> does not exist [unresolved-reference]
                        api.yaml:12:7: warning: "minLenght" is no keyword & does nothing [unknown-keyword]
                            Did you mean minLength?
                        """);
    }

    @Test
    void jsonNamesThePlace() {
        assertThat(FindingFormat.JSON.render(List.of(LATER))).isEqualTo("""
                        {"findings":[{"ruleId":"unknown-keyword","severity":"warning",\
                        "message":"\\"minLenght\\" is no keyword & does nothing","hint":"Did you mean minLength?",\
                        "source":"api.yaml","line":12,"column":7,"pointer":"/components/schemas/A/minLenght"}]}
                        """);
    }

    @Test
    void sarifHasTheRegionAndEachRuleOnce() {
        assertThat(FindingFormat.SARIF.render(FINDINGS))
                .contains("\"region\":{\"startLine\":12,\"startColumn\":7}")
                .containsOnlyOnce("{\"id\":\"unknown-keyword\"}")
                .contains("\"level\":\"error\"", "\"level\":\"warning\"");
    }

    @Test
    void junitFailsOnlyOnErrorsAndEscapes() {
        assertThat(FindingFormat.JUNIT.render(FINDINGS))
                .contains("tests=\"2\" failures=\"1\"")
                .contains("<failure message=\"&lt;nowhere&gt; does not exist\">")
                .contains("is no keyword &amp; does nothing");
        assertThat(FindingFormat.JUNIT.render(List.of()))
                .contains("<testcase classname=\"concordat\" name=\"no findings\"/>");
    }
}
