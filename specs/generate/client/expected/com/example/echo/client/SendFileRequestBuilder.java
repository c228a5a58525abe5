package com.example.echo.client;

import com.example.echo.api.SendFile;
import dev.concordat.runtime.Generated;
import dev.concordat.runtime.body.Body;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Builds a {@link SendFile.Request}; what is not set is absent, or has the default that the contract gives it. */
@Generated("concordat")
public final class SendFileRequestBuilder {
    private @Nullable String name;
    private @Nullable Body body;

    public SendFileRequestBuilder name(String name) {
        this.name = name;
        return this;
    }

    public SendFileRequestBuilder body(@Nullable Body body) {
        this.body = body;
        return this;
    }

    /** Builds it; a {@link NullPointerException} names a required member that is not set. */
    public SendFile.Request build() {
        return new SendFile.Request(Objects.requireNonNull(name, "name"), body);
    }
}
