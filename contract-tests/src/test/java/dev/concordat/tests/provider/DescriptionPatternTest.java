package dev.concordat.tests.provider;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DescriptionPatternTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a {x} exists | a book exists | book",
                "a {x} exists | a book that exists exists | book that exists",
                "a {x} b {y} c | a 1 b 2 b 3 c | 1;2 b 3",
                "{x}{y} | abc | a;bc",
                "{x}-{y} | -a-b | -a;b",
                "{x} and {x} | a and b | b",
                "plain | plain | ''"
            })
    void partsAreAsShortAsCanBe(String pattern, String description, String parts) {
        assertThat(DescriptionPattern.parse(pattern)
                        .match(description)
                        .orElseThrow()
                        .values())
                .containsExactlyElementsOf(parts.isEmpty() ? List.of() : List.of(parts.split(";")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a {x} exists | a  exists",
                "a {x} exists | a book exists not",
                "a{x}a | aa",
                "{x}{y} | a",
                "{x}, {y}! | a, !",
                "plain | plain text"
            })
    void otherTextsDoNotFit(String pattern, String description) {
        assertThat(DescriptionPattern.parse(pattern).match(description)).isEmpty();
    }

    @Test
    @Timeout(10)
    void aHostileDescriptionEnds() {
        DescriptionPattern pattern = DescriptionPattern.parse("from {a} to {b} by {c} at {d} o'clock");
        assertThat(pattern.match("from " + " to  by  at ".repeat(100_000))).isEmpty();
        assertThat(DescriptionPattern.parse("{a} {b} {c} {d} {e}!").match(" ".repeat(1000)))
                .isEmpty();
    }
}
