package dev.concordat.runtime.spring;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concordat.runtime.http.Headers;
import dev.concordat.runtime.http.HttpAnswer;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class AnswerSenderTest {

    /** RFC 9110, section 8.6: a server sends no Content-Length with 204; without one, Tomcat sends chunks of nothing. */
    @ParameterizedTest
    @CsvSource({"GET, 404, 0", "POST, 202, 0", "GET, 204,", "GET, 304,", "HEAD, 404,"})
    void saysThatThereIsNoContent(String method, int status, String length) {
        MockHttpServletResponse response = new MockHttpServletResponse();

        new AnswerSender(null, null)
                .send(
                        new HttpAnswer(status, Headers.NONE, null, null, null),
                        new MockHttpServletRequest(method, "/"),
                        response,
                        List.of());

        assertThat(response.getStatus()).isEqualTo(status);
        assertThat(response.getHeader("Content-Length")).isEqualTo(length);
    }
}
