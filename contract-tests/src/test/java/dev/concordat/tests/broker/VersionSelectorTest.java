package dev.concordat.tests.broker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VersionSelectorTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "main | {\"mainBranch\":true}",
                "matching-branch | {\"matchingBranch\":true}",
                "branch=feat/a=b | {\"branch\":\"feat/a=b\"}",
                "deployed-or-released | {\"deployedOrReleased\":true}",
                "deployed=production@web-shop | {\"deployed\":true,\"environment\":\"production\",\"consumer\":\"web-shop\"}",
                "released=mobile | {\"released\":true,\"environment\":\"mobile\"}",
                "environment=test | {\"environment\":\"test\"}",
                "latest | {\"latest\":true}",
                "tag=v1 | {\"tag\":\"v1\"}",
                "latest-tag=v1 | {\"tag\":\"v1\",\"latest\":true}"
            })
    void isReadAsTheBrokerReadsIt(String text, String json) {
        assertThat(VersionSelector.parse(text).json().toJson()).isEqualTo(json);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "mian", "branch", "branch=", "main=", "main@", "main=x", "=x", "deployed"})
    void anythingElseNamesTheForms(String text) {
        assertThatThrownBy(() -> VersionSelector.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("deployed-or-released");
    }
}
