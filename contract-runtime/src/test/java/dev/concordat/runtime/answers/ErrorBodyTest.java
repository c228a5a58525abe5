package dev.concordat.runtime.answers;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the service itself answers has the shape that the operation declares. */
class ErrorBodyTest extends LibraryCalls {
    private static final String USER = "Authorization: Basic dTpw";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "application/json | {\"days\":0}   | 422 | {\"code\":422,\"reasons\":[\"/days minimum\"]}",
                "application/json | {\"days\":\"\"} | 422 | {\"code\":422,\"reasons\":[\"/days type\"]}",
                "text/plain       | 3              | 415 | {\"code\":415,\"reasons\":[]}",
            })
    void isFilledByTheApplication(String type, String body, int status, String expected) throws Exception {
        String answer =
                sent("POST /extensions", body, USER, "Content-Type: " + type, "Content-Length: " + body.length());

        assertThat(answer).startsWith("HTTP/1.1 " + status).contains("Content-Type: application/json\r\n");
        assertThat(answer.substring(answer.indexOf("\r\n\r\n") + 4)).isEqualTo(expected);
    }

    @Test
    void aBodyThatCannotBeFilledIsAProblem() throws Exception {
        assertThat(sent("POST /extensions", "{", USER, "Content-Type: application/json", "Content-Length: 1"))
                .startsWith("HTTP/1.1 422")
                .contains("\"title\":", "\"keyword\":\"syntax\"");
    }

    @Test
    void alsoBeforeTheOperationIsReached() throws Exception {
        assertThat(raw("POST /extensions", "Content-Length: 0"))
                .startsWith("HTTP/1.1 401")
                .endsWith("{\"code\":401,\"reasons\":[]}");
    }

    @Test
    void operationsThatDeclareNoneHaveProblems() throws Exception {
        assertThat(raw("GET /loans/0")).startsWith("HTTP/1.1 400").contains("application/problem+json");
    }
}
