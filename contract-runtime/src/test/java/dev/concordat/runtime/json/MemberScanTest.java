package dev.concordat.runtime.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MemberScanTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            nullValues = "null",
            value = {
                "{\"kind\":\"a\"} | a",
                "`{  \"x\" : [1, {\"kind\": \"inner\"}, \"]\"] ,\n\"kind\" : \"a\" , \"kind\":\"b\"}` | a",
                "{\"x\":\"\\\"kind\\\":\\\"no\\\"\",\"kind\":\"a\"} | a",
                "{\"x\":-1.5e+3,\"y\":true,\"z\":null,\"kind\":\"\"} | ``",
                "{\"x\":{},\"kind\":\"a\"} | a",
                "{\"y\":\"é\",\"kind\":\"a\"} | a",
                "{} | null",
                "{\"x\":1} | null",
                // not plain to see: a parser has to look
                "{\"k\\u0069nd\":\"a\"} | null",
                "{\"é\":1,\"kind\":\"a\"} | null",
                "{\"kind\":\"\\u0061\"} | null",
                "{\"kind\":\"é\"} | null",
                "{\"kind\":1} | null",
                // no JSON
                "{\"x\":1 \"kind\":\"a\"} | null",
                "{\"x\":1,,\"kind\":\"a\"} | null",
                "{\"x\" | null",
                "{\"x\":[[[ | null",
                "{\"x\":\"\\ | null",
                "{ | null"
            })
    void findsAPlainString(String json, @Nullable String text) {
        MemberScan scan = new MemberScan(json.getBytes(StandardCharsets.UTF_8), 0);
        String found = null;
        while (found == null && scan.next()) {
            if (scan.isNamed("kind")) {
                found = scan.text();
            } else {
                scan.skip();
            }
        }

        assertThat(found).isEqualTo(text);
    }
}
