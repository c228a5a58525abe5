package dev.concordat.runtime.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** RFC 9110, 12.5.1 and 8.3.1. */
class NegotiationTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "*/*                                        | text/plain, application/json                  | text/plain",
                "application/json                           | text/plain, application/json                  | application/json",
                "text/*;q=0.4, */*;q=0.5                    | text/plain, application/json                  | application/json",
                "text/plain;q=0, */*                        | text/plain, application/json                  | application/json",
                "application/json;version=2                 | application/json;version=1, application/json;version=2 | application/json;version=2",
                "application/json;version=2                 | application/json, application/json;version=2  | application/json;version=2",
                "application/json;version=\"2\"             | application/json;version=2                    | application/json;version=2",
                "application/json;version=3                 | application/json;version=2                    | ``",
                "application/json;charset=utf-8             | application/json                              | application/json",
                "application/json                           | application/json;version=2                    | application/json;version=2",
                "application/json;version=1;q=0.1, application/json;version=2;q=0.9 | application/json;version=1, application/json;version=2 | application/json;version=2",
                "text/plain;note=\"a,b;c\", image/png       | image/png                                     | image/png",
                "image/*                                    | text/plain                                    | ``",
                "nonsense                                   | text/plain                                    | text/plain",
            })
    void theClientChoosesAmongWhatIsOffered(String accept, String offered, String chosen) {
        assertThat(Negotiation.choose(List.of(accept), List.of(offered.split(", ")))
                        .orElse(""))
                .isEqualTo(chosen);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "application/json           | */*, application/*, application/json                   | application/json",
                "application/json;version=2 | application/json, application/json;version=2           | application/json;version=2",
                "application/json           | application/json;version=2                             | application/json;version=2",
                "application/json;version=1 | application/json;version=2                             | ``",
                "application/json           | application/json; charset=iso-8859-1                   | application/json; charset=iso-8859-1",
                "image/png                  | text/plain, image/*                                    | image/*",
                "image/png                  | text/plain                                             | ``",
            })
    void aBodyIsOfTheDeclaredTypeThatSaysMost(String type, String declared, String best) {
        assertThat(MediaType.parse(type)
                        .orElseThrow()
                        .best(List.of(declared.split(", ")))
                        .orElse(""))
                .isEqualTo(best);
    }
}
