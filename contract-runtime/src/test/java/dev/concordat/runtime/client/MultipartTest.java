package dev.concordat.runtime.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.concordat.runtime.body.Body;
import dev.concordat.runtime.body.FilePart;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

class MultipartTest {

    @Test
    void partsMayBeMany() throws IOException {
        FilePart part = new FilePart("a", null, null, Body.of(new byte[] {'x'}));
        Multipart many = new Multipart(Collections.nCopies(20_000, part), "limit");

        try (InputStream bytes = many.open()) {
            assertThat(bytes.readAllBytes()).hasSize((int) many.length());
        }
    }

    @Test
    void whatIsOpenIsClosedIfAnotherPartCannotBeOpened() {
        AtomicBoolean closed = new AtomicBoolean();
        InputStream first = new ByteArrayInputStream(new byte[1]) {
            @Override
            public void close() {
                closed.set(true);
            }
        };
        Body missing = () -> {
            throw new IOException("no such file");
        };
        Multipart parts = new Multipart(
                List.of(new FilePart("a", null, null, () -> first), new FilePart("b", null, null, missing)), "limit");

        assertThatThrownBy(parts::open).hasMessage("no such file");
        assertThat(closed).isTrue();
    }
}
