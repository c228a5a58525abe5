package dev.concordat.tests.pact;

import java.io.ByteArrayOutputStream;
import java.util.Optional;
import java.util.function.Consumer;

/** Collects a body as it arrives, and gives up where it gets larger than allowed. */
final class BoundedBody implements Consumer<Optional<byte[]>> {

    private final int most;
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    BoundedBody(int most) {
        this.most = most;
    }

    @Override
    public void accept(Optional<byte[]> chunk) {
        chunk.ifPresent(more -> {
            if (bytes.size() > most - more.length) {
                throw new IllegalStateException("the answer is larger than " + most + " bytes");
            }
            bytes.writeBytes(more);
        });
    }

    byte[] bytes() {
        return bytes.toByteArray();
    }
}
