package dev.concordat.core.sample;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concordat.core.contract.Contract;
import dev.concordat.core.json.JsonString;
import dev.concordat.core.testing.Documents;
import dev.concordat.core.validate.InstanceValidator;
import dev.concordat.core.validate.Side;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is said of the lengths of a format, held to the validator. */
class FormatSamplesTest {

    private static final int LONGEST = 400;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "date",
                "time",
                "date-time",
                "duration",
                "email",
                "hostname",
                "ipv4",
                "ipv6",
                "uri",
                "iri",
                "uuid",
                "uri-reference",
                "json-pointer",
                "byte"
            })
    void textsOfALengthHaveItAndAreOfTheFormat(String format) {
        Contract contract = Documents.schemas("\"S\":{\"type\":\"string\",\"format\":\"" + format + "\"}");
        InstanceValidator validator = new InstanceValidator(contract, Side.REQUEST);
        for (int length = 0; length <= LONGEST; length++) {
            String text = FormatSamples.ofLength(format, length).orElse(null);
            if (text != null) {
                assertThat(text).hasSize(length);
                assertThat(validator.accepts(Documents.component(contract, "S"), new JsonString(text)))
                        .as(text)
                        .isTrue();
                assertThat(FormatSamples.isNever(format, length)).as(text).isFalse();
            }
        }
        Random random = new Random(1);
        for (int i = 0; i < 50; i++) {
            String ordinary = FormatSamples.ordinary(format, random).orElseThrow();
            assertThat(FormatSamples.isNever(format, ordinary.length()))
                    .as(ordinary)
                    .isFalse();
        }
        FormatSamples.legal(format)
                .forEach(odd -> assertThat(FormatSamples.isNever(format, odd.length()))
                        .as(odd)
                        .isFalse());
    }
}
