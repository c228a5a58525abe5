package dev.concordat.runtime.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concordat.runtime.json.Text;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class RequestWriterTest {
    private final RequestWriter out = new RequestWriter(Operation.of("say", "POST", "/"));

    @Test
    void textIsWrittenInTheCharsetThatItsTypeNames() throws IOException {
        out.text("text/plain; charset=ISO-8859-1", Text.ANY, "ü");

        assertThat(out.mediaType()).isEqualTo("text/plain; charset=ISO-8859-1");
        assertThat(sent()).isEqualTo("ü".getBytes(StandardCharsets.ISO_8859_1));
    }

    @Test
    void textOfARangeIsPlain() throws IOException {
        out.text("text/*", Text.ANY, "ü");

        assertThat(out.mediaType()).isEqualTo("text/plain");
        assertThat(sent()).isEqualTo("ü".getBytes(StandardCharsets.UTF_8));
    }

    private byte[] sent() throws IOException {
        try (InputStream bytes = Objects.requireNonNull(out.body()).open()) {
            return bytes.readAllBytes();
        }
    }
}
