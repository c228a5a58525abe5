package dev.concordat.runtime.cache;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concordat.runtime.body.Body;
import dev.concordat.runtime.http.Headers;
import dev.concordat.runtime.http.HttpAnswer;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class KeptAnswerTest {
    private static final HttpAnswer ANSWER = new HttpAnswer(
            200,
            Headers.of(Map.of("X-Long", List.of("é".repeat(70_000), "short"))),
            "text/plain",
            Body.of("kept".getBytes(StandardCharsets.UTF_8)),
            null);

    @Test
    void isReadAsItWasWritten() throws Exception {
        KeptAnswer read = KeptAnswer.of(new KeptAnswer(ANSWER, 7).toBytes()).orElseThrow();

        assertThat(read.madeAt()).isEqualTo(7);
        assertThat(read.answer().status()).isEqualTo(200);
        assertThat(read.answer().headers().asMap()).isEqualTo(ANSWER.headers().asMap());
        assertThat(read.answer().mediaType()).isEqualTo("text/plain");
        assertThat(read.answer().body().open()).hasBinaryContent("kept".getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void anythingElseIsNone() {
        byte[] bytes = new KeptAnswer(ANSWER, 7).toBytes();
        ByteBuffer fewerThanNone = ByteBuffer.wrap(bytes.clone()).putInt(1 + Long.BYTES + 2 * Integer.BYTES, -1);

        assertThat(KeptAnswer.of(fewerThanNone.array())).isEmpty();
        assertThat(KeptAnswer.of(new byte[] {bytes[0], 2})).isEmpty();
        assertThat(KeptAnswer.of(new byte[] {1})).isEmpty();
    }
}
