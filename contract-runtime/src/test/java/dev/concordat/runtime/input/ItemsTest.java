package dev.concordat.runtime.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.concordat.runtime.http.FailureException;
import dev.concordat.runtime.http.ItemFormat;
import dev.concordat.runtime.json.Int32;
import dev.concordat.runtime.stream.Event;
import dev.concordat.runtime.violation.Validators;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ItemsTest {
    private static final int LONGEST = 12;

    @ParameterizedTest
    @CsvSource({
        "LINES,   '1\n\r\n 2 \r\n3'",
        "RECORDS, '\u001e1\n\u001e\u001e2\n\u001e\r\n3'",
        "EVENTS,  '\uFEFFdata:1\r\rdata: \n\n: c\ndata: 2\r\n\r\nevent\n\nid: x\ndata:3\n\ndata: 4\n'"
    })
    void textsComeOneByOne(ItemFormat format, String body) {
        assertThat(items(format, body).map(Event::data)).containsExactly(1, 2, 3);
    }

    @ParameterizedTest
    @CsvSource({
        "LINES,   '1\nx\n', 400",
        "RECORDS, '\u001e1\u001e12345678901234', 413",
        "EVENTS,  'data: 1\n\ndata: x\n\n', 400",
        "EVENTS,  'data: 1\n\n:comment without end', 413",
        "EVENTS,  'data: 1\n\ndata: 1\ndata: 2222\ndata: 2222\ndata: 2222\n\n', 413"
    })
    void aWrongOneEndsTheRequestWhenItIsAskedFor(ItemFormat format, String body, int status) {
        var each = items(format, body).iterator();
        assertThat(each.next().data()).isEqualTo(1);
        assertThatThrownBy(each::next)
                .isInstanceOfSatisfying(
                        FailureException.class,
                        refused -> assertThat(refused.failure().status()).isEqualTo(status));
    }

    @Test
    void whatCannotBeReadEndsTheRequest() {
        InputStream broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("reset");
            }
        };
        assertThatThrownBy(() -> Items.stream(
                                broken, ItemFormat.LINES, Int32.ANY, LONGEST, Validators.NONE, Refusal.REFUSAL)
                        .toList())
                .isInstanceOfSatisfying(
                        FailureException.class,
                        refused -> assertThat(refused.failure().status()).isEqualTo(400))
                .hasRootCauseMessage("reset");
    }

    private static Stream<Event<Integer>> items(ItemFormat format, String body) {
        InputStream bytes = new ByteArrayInputStream(body.getBytes(StandardCharsets.UTF_8));
        return Items.stream(bytes, format, Int32.ANY, LONGEST, Validators.NONE, Refusal.REFUSAL);
    }
}
