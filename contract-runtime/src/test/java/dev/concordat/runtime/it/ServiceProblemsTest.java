package dev.concordat.runtime.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ServiceProblemsTest extends ServiceCalls {

    @ParameterizedTest
    @CsvSource({
        "conflict, 409, Conflict",
        "teapot, 418, Teapot",
        "foreign, 500, Internal Server Error",
        "crash, 500, Internal Server Error",
        "invalid, 500, Internal Server Error",
        "spring, 410, too late",
        "denied, 401, Unauthorized",
        "advised, 501, advised"
    })
    void answersWhatWasThrown(String note, int status, String text) throws Exception {
        HttpResponse<String> response = send(json("POST", "/parcels", valid(note)));

        assertThat(response.statusCode()).isEqualTo(status);
        assertThat(response.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        assertThat(response.body()).contains(text).doesNotContain("secret detail");
    }

    @Test
    void securityProblems() throws Exception {
        HttpResponse<String> nobody = send(request("DELETE", "/parcels/" + ID));
        assertThat(nobody.statusCode()).isEqualTo(401);
        assertThat(nobody.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(nobody.headers().allValues("WWW-Authenticate"))
                .containsExactly("Bearer realm=\"api\"", "ApiKey realm=\"api\", in=\"header\", name=\"X-Api-Key\"");
        assertThat(nobody.headers().firstValue("Set-Cookie")).isEmpty();
        HttpResponse<String> weak =
                send(request("DELETE", "/parcels/" + ID).header("Authorization", "Bearer parcels:read"));
        assertThat(weak.statusCode()).isEqualTo(403);
        assertThat(weak.body()).contains("\"title\":\"Forbidden\"");
        assertThat(send(request("DELETE", "/parcels/" + ID).header("X-Api-Key", "good"))
                        .statusCode())
                .isEqualTo(204);
        assertThat(send(request("DELETE", "/parcels/" + ID).header("Authorization", "Bearer parcels:write"))
                        .statusCode())
                .isEqualTo(204);
        assertThat(service.requests).containsExactly("key", "client");
    }

    @Test
    void methodsThatSpringDoesNotKnowReachTheirController() throws Exception {
        HttpResponse<String> response = send(request("QUERY", "/own/1", "what"));

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.body()).isEqualTo("what");
        assertThat(send(request("QUERY", "/parcels")).statusCode()).isEqualTo(422);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "PUT     | /own/1   | 405 | OPTIONS, QUERY",
                "GET     | /own/1   | 405 | OPTIONS, QUERY",
                "PUT     | /parcels | 405 | GET, HEAD, OPTIONS, POST, QUERY",
                "OPTIONS | /parcels | 200 | GET,HEAD,OPTIONS,POST,QUERY",
                "OPTIONS | /own/1   | 200 | OPTIONS,QUERY",
            })
    void allowTellsTheTruth(String method, String path, int status, String allow) throws Exception {
        HttpResponse<String> response = send(request(method, path));

        assertThat(response.statusCode()).isEqualTo(status);
        assertThat(response.headers().firstValue("Allow")).hasValue(allow);
    }

    @ParameterizedTest
    @CsvSource({
        "GET /nowhere, 404",
        "PUT /parcels, 405",
        "TRACE /parcels, 405",
        "FOO /parcels, 400",
        "GET /parcels;x=1, 400",
        "GET //parcels, 400",
        "GET /parcels/%2F, 400",
        "GET /parcels/%00, 400",
    })
    void errorsBeforeTheOperationAreProblems(String line, int status) throws Exception {
        String answer = raw(line + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");

        assertThat(answer).startsWith("HTTP/1.1 " + status);
        assertThat(answer)
                .containsIgnoringCase("Content-Type: application/problem+json")
                .contains("\"status\":" + status);
        assertThat(answer).doesNotContainIgnoringCase("Set-Cookie");
    }

    @Test
    void theApplicationsOwnControllersKeepTheirErrors() throws Exception {
        assertThat(send(request("GET", "/own")).statusCode()).isEqualTo(500);
    }
}
