package dev.concordat.runtime.answers;

import static org.assertj.core.api.Assertions.assertThat;

import com.example.library.api.TraceLoan;
import com.example.library.client.ApiCredentials;
import com.example.library.client.LoansClient;
import com.example.library.model.Loan;
import dev.concordat.runtime.client.ApiClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** TRACE is answered by the operations that the contract declares for it, and by nothing else. */
class TraceTest extends LibraryCalls {
    private static final String KEY = "X-Api-Key: good";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/loans/1   | 200 | {\"book\":\"Emma\"}",
                "/loans/2   | 204 | ''",
                "/reminders | 200 | one",
            })
    void reachesItsOperationAndCarriesNothingElse(String path, int status, String body) throws Exception {
        String answer = raw("TRACE " + path, KEY);

        assertThat(answer).startsWith("HTTP/1.1 " + status).doesNotContain("X-Api-Key", "message/http");
        assertThat(answer.substring(answer.indexOf("\r\n\r\n") + 4)).isEqualTo(body);
    }

    @ParameterizedTest
    @CsvSource({"/loans/0, 400", "/loans/1/x, 405", "/, 405", "/error, 405"})
    void nothingElseIsTraced(String path, int status) throws Exception {
        String answer = raw("TRACE " + path, KEY);

        assertThat(answer)
                .startsWith("HTTP/1.1 " + status)
                .contains("application/problem+json")
                .doesNotContain("X-Api-Key", "message/http");
        assertThat(answer.contains("Allow:")).isEqualTo(status == 405);
    }

    @Test
    void asksForCredentialsAndIsAllowed() throws Exception {
        assertThat(raw("TRACE /loans/1")).startsWith("HTTP/1.1 401");
        assertThat(raw("PUT /loans/1")).contains("Allow: GET, HEAD, OPTIONS, TRACE");
    }

    @Test
    void clientsSendIt() {
        LoansClient loans = new LoansClient(
                ApiClient.to(url()).credential(ApiCredentials.key(() -> "good")).build());

        assertThat(loans.traceLoan(1)).isEqualTo(new TraceLoan.Ok(new Loan("Emma")));
    }
}
