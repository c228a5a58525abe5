package dev.concordat.runtime.client;

import dev.concordat.runtime.body.FilePart;
import dev.concordat.runtime.http.Headers;
import dev.concordat.runtime.http.RequestSource;
import java.io.InputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The header fields of a response, to be read as those of a request are. */
record HeaderSource(Headers headers) implements RequestSource {
    @Override
    public @Nullable String pathVariable(String name) {
        return null;
    }

    @Override
    public @Nullable String query() {
        return null;
    }

    @Override
    public InputStream body() {
        return InputStream.nullInputStream();
    }

    @Override
    public List<FilePart> parts() {
        return List.of();
    }
}
