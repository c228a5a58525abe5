package dev.concordat.runtime.answers;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The ways out of a contract are explicit, and do what they say. */
class RawResponseTest extends LibraryCalls {

    @Test
    void aRawResponseIsSentAsItIs() throws Exception {
        assertThat(raw("GET /loans/302")).startsWith("HTTP/1.1 302").contains("Location: /loans/1\r\n");
    }

    @Test
    void alsoOneThatComesLater() throws Exception {
        assertThat(raw("TRACE /reminders", "X-Raw: yes"))
                .startsWith("HTTP/1.1 299")
                .contains("Content-Type: text/x-own\r\n")
                .endsWith("\r\n\r\nok");
    }

    @Test
    void headersAreAddedToADeclaredResponse() throws Exception {
        assertThat(raw("GET /loans/1"))
                .startsWith("HTTP/1.1 200")
                .contains("X-Library: first\r\nX-Library: second\r\n");
    }

    @Test
    void aQueryTellsOperationsApartAndLeavesTheFormToItsOwn() throws Exception {
        String form = "Content-Type: application/x-www-form-urlencoded";

        assertThat(sent("POST /extensions?by=form", "days=0", form, "Content-Length: 6"))
                .startsWith("HTTP/1.1 400");
        assertThat(sent("POST /extensions?by=form", "days=3", form, "Content-Length: 6"))
                .startsWith("HTTP/1.1 204")
                .contains("X-Days: 3\r\n");
        assertThat(sent("POST /extensions", "days=3&by=form", form, "Content-Length: 14"))
                .startsWith("HTTP/1.1 401");
    }
}
