package dev.concordat.design.lint.ruleset;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Patterns of files as minimatch reads them. */
class GlobTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ' ',
            value = {
                "*.yaml a.yaml true",
                "*.yaml x/y/a.yaml true",
                "*.yaml .a.yaml false",
                "**/*.yaml a.yaml true",
                "**/*.yaml x/y/a.yaml true",
                "**/*.yaml .x/a.yaml false",
                "**/*.yaml ../a.yaml false",
                "../*.yaml ../a.yaml true",
                "./x/*.yaml x/a.yaml true",
                "x/*.yaml x/y/a.yaml false",
                "x/** x/y/a.yaml true",
                "x/**/a.yaml x/a.yaml true",
                "x/**/y/*.yaml x/1/y/2/y/a.yaml true",
                "x/**/y/*.yaml x/1/y/2/z/a.yaml false",
                "?.yaml a.yaml true",
                "?.yaml ab.yaml false",
                "[a-c].yaml b.yaml true",
                "[!a-c].yaml b.yaml false",
                "[^a-c].yaml d.yaml true",
                "[]-].yaml -.yaml true",
                "!*.yaml a.yaml false",
                "!*.yaml a.json true",
                "!!*.yaml a.yaml true",
                "{a,b{1,2}}.yaml b2.yaml true",
                "{a,b}/*.yaml c/a.yaml false",
                "{a}.yaml {a}.yaml true",
                "a\\*.yaml a*.yaml true",
                "a\\*.yaml ab.yaml false",
                "a*b*c abxbc true",
                "a*b*c abxbd false"
            })
    void matches(String glob, String path, boolean expected) {
        assertThat(Glob.of(glob).problem()).isEmpty();
        assertThat(Glob.of(glob).matches(path)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "!", "[a", "[[:alpha:]]", "+(a|b)", "!(a)", "{1..9}"})
    void whatIsNotKnownIsSaid(String glob) {
        assertThat(Glob.of(glob).problem()).isPresent();
    }

    @Test
    void noPatternTakesForEver() {
        String path = "a/".repeat(2_000) + "a".repeat(2_000);
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(10), () -> {
            assertThat(Glob.of("**/a/".repeat(50) + "b").matches(path)).isFalse();
            assertThat(Glob.of("**/" + "*a".repeat(100) + "b").matches(path)).isFalse();
            assertThat(Glob.of("*".repeat(400) + "b").matches(path)).isFalse();
            assertThat(Glob.of("{a,b}".repeat(60)).problem()).isPresent();
            assertThat(Glob.of("{".repeat(400)).matches(path)).isFalse();
            assertThat(Glob.of("{a,".repeat(100) + "b" + "}".repeat(100)).matches("b"))
                    .isTrue();
        });
    }
}
