package com.example.echo.client;

import com.example.echo.api.SendStyles;
import com.example.echo.model.Point;
import dev.concordat.runtime.Generated;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Builds a {@link SendStyles.Request}; what is not set is absent, or has the default that the contract gives it. */
@Generated("concordat")
public final class SendStylesRequestBuilder {
    private @Nullable List<String> simple;
    private @Nullable List<Long> label;
    private @Nullable Point pairs;
    private @Nullable String one;
    private @Nullable List<String> form;
    private @Nullable List<String> commas;
    private @Nullable List<String> pipes;
    private @Nullable List<String> spaces;
    private @Nullable Point deep;
    private @Nullable Point json;
    private int limit = 20;
    private @Nullable List<String> xList;
    private @Nullable String session;

    public SendStylesRequestBuilder simple(List<String> simple) {
        this.simple = simple;
        return this;
    }

    public SendStylesRequestBuilder label(List<Long> label) {
        this.label = label;
        return this;
    }

    public SendStylesRequestBuilder pairs(Point pairs) {
        this.pairs = pairs;
        return this;
    }

    /** Any text. */
    public SendStylesRequestBuilder one(String one) {
        this.one = one;
        return this;
    }

    public SendStylesRequestBuilder form(@Nullable List<String> form) {
        this.form = form;
        return this;
    }

    public SendStylesRequestBuilder commas(@Nullable List<String> commas) {
        this.commas = commas;
        return this;
    }

    public SendStylesRequestBuilder pipes(@Nullable List<String> pipes) {
        this.pipes = pipes;
        return this;
    }

    public SendStylesRequestBuilder spaces(@Nullable List<String> spaces) {
        this.spaces = spaces;
        return this;
    }

    public SendStylesRequestBuilder deep(@Nullable Point deep) {
        this.deep = deep;
        return this;
    }

    public SendStylesRequestBuilder json(@Nullable Point json) {
        this.json = json;
        return this;
    }

    public SendStylesRequestBuilder limit(int limit) {
        this.limit = limit;
        return this;
    }

    public SendStylesRequestBuilder xList(@Nullable List<String> xList) {
        this.xList = xList;
        return this;
    }

    public SendStylesRequestBuilder session(@Nullable String session) {
        this.session = session;
        return this;
    }

    /** Builds it; a {@link NullPointerException} names a required member that is not set. */
    public SendStyles.Request build() {
        return new SendStyles.Request(
                Objects.requireNonNull(simple, "simple"),
                Objects.requireNonNull(label, "label"),
                Objects.requireNonNull(pairs, "pairs"),
                Objects.requireNonNull(one, "one"),
                form,
                commas,
                pipes,
                spaces,
                deep,
                json,
                limit,
                xList,
                session);
    }
}
