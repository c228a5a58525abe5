package dev.concordat.runtime.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FormatTest {
    @ParameterizedTest
    @CsvSource({
        "2026-02-01T10:00:00Z, 2026-02-01T10:00Z",
        "2026-02-01t10:00:00z, 2026-02-01T10:00Z",
        "2026-02-01T10:00:00.5+01:30, 2026-02-01T10:00:00.5+01:30",
        "2026-02-01T10:00:00.1234567899-00:00, 2026-02-01T10:00:00.123456789Z",
        "2016-12-31T23:59:60Z, 2016-12-31T23:59:59Z",
        "2017-01-01T00:59:60+01:00, 2017-01-01T00:59:59+01:00",
    })
    void dateTime(String text, String expected) {
        assertThat(Format.DATE_TIME.parse(text)).isEqualTo(OffsetDateTime.parse(expected));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2026-02-01",
                "2026-02-01T10:00Z",
                "2026-02-01T10:00:00",
                "2026-02-01 10:00:00Z",
                "2026-02-30T10:00:00Z",
                "2026-02-01T24:00:00Z",
                "2026-02-01T10:00:60Z",
                "2026-02-01T10:00:00.Z",
                "2026-02-01T10:00:00+0100",
                "2026-02-01T10:00:00+24:00",
                "2026-02-01T10:00:00Z!",
                "２026-02-01T10:00:00Z",
            })
    void noDateTime(String text) {
        assertThat(Format.DATE_TIME.parse(text)).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"1-1-1-1-1", "+f5d4c1e-2f4a-4e38-9a6b-0f1a2b3c4d5e", "7f5d4c1e02f4a-4e38-9a6b-0f1a2b3c4d5e"})
    void noUuid(String text) {
        assertThat(Format.UUID.parse(text)).isNull();
    }

    @Test
    void uuidIsReadAsTheJdkDoes() {
        String text = "7F5d4c1e-2f4a-4e38-9a6b-0f1a2b3c4d5e";
        assertThat(Format.UUID.parse(text)).isEqualTo(java.util.UUID.fromString(text));
    }

    @Test
    void hugeExponentsAreRefused() {
        assertThat(Format.DECIMAL.parse("1e999999999")).isNull();
        assertThat(Format.DECIMAL.parse("12.30")).isEqualTo("12.30");
    }
}
