package dev.concordat.runtime.answers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A 401 names the schemes of its operation and no others (RFC 9110, 15.5.2; RFC 6750, 3). */
class ChallengeTest extends LibraryCalls {
    private static final String BASIC = "Basic realm=\"library\", charset=\"UTF-8\"";
    private static final String KEY = "ApiKey realm=\"library\", in=\"header\", name=\"X-Api-Key\"";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "POST /extensions | X: y                     | 401 | BASIC; Bearer realm=\"library\"",
                "POST /extensions | Authorization: Bearer x  | 401 | BASIC; Bearer realm=\"library\", error=\"invalid_token\"",
                "POST /extensions | Authorization: Bearer weak | 403 | "
                        + "Bearer realm=\"library\", error=\"insufficient_scope\", scope=\"loans:write\"",
                "POST /extensions | X-Api-Key: good          | 403 | ``",
                "TRACE /loans/1   | X: y                     | 401 | KEY",
                "GET /other       | X: y                     | 401 | KEY; BASIC; Bearer realm=\"library\"",
            })
    void namesTheSchemesOfTheOperation(String line, String header, int status, String challenges) throws Exception {
        String answer = raw(line, header, "Content-Length: 0");

        List<String> lines = answer.lines()
                .filter(one -> one.startsWith("WWW-Authenticate: "))
                .map(one -> one.substring("WWW-Authenticate: ".length()))
                .toList();
        assertThat(answer).startsWith("HTTP/1.1 " + status);
        assertThat(String.join("; ", lines).replace(BASIC, "BASIC").replace(KEY, "KEY"))
                .isEqualTo(challenges);
    }
}
