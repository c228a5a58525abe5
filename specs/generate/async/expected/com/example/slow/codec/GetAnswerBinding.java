package com.example.slow.codec;

import com.example.slow.api.GetAnswer;
import dev.concordat.runtime.Generated;
import dev.concordat.runtime.http.Challenge;
import dev.concordat.runtime.http.Operation;
import dev.concordat.runtime.http.OperationBinding;
import dev.concordat.runtime.http.RequestReader;
import dev.concordat.runtime.http.ResponseWriter;
import dev.concordat.runtime.input.Parameter;
import dev.concordat.runtime.json.AnyValue;
import dev.concordat.runtime.json.JsonValue;
import dev.concordat.runtime.json.MapOf;
import dev.concordat.runtime.json.Text;
import org.jspecify.annotations.Nullable;

/** {@code GET /answers/{name}} over HTTP. */
@Generated("concordat")
public final class GetAnswerBinding implements OperationBinding<GetAnswer.Request, GetAnswer.Response> {
    public static final GetAnswerBinding INSTANCE = new GetAnswerBinding();

    private static final Operation OPERATION = Operation.of("getAnswer", "GET", "/answers/{name}")
            .answers("200", "application/json")
            .answers("404")
            .answers("default", "application/problem+json")
            .secured(Challenge.apiKey("key", "header", "X-Api-Key"));
    private static final Parameter<String> NAME = Parameter.path("name", Text.ANY.length(0, 20));
    private static final MapOf<JsonValue> OTHER_BODY = MapOf.of(AnyValue.ANY);

    private GetAnswerBinding() {}

    @Override
    public Operation operation() {
        return OPERATION;
    }

    @Override
    public GetAnswer.@Nullable Request read(RequestReader in) {
        String name = in.read(NAME);
        if (name == null) {
            return null;
        }
        return new GetAnswer.Request(name);
    }

    @Override
    public Class<GetAnswer.Response> responseType() {
        return GetAnswer.Response.class;
    }

    @Override
    public void write(GetAnswer.Response response, ResponseWriter out) {
        if (response instanceof GetAnswer.Ok ok) {
            out.status(200);
            out.json("application/json", AnswerCodec.INSTANCE, ok.body());
        } else if (response instanceof GetAnswer.NotFound) {
            out.status(404);
        } else if (response instanceof GetAnswer.Default other) {
            out.status(other.status());
            out.json("application/problem+json", OTHER_BODY, other.body());
        }
    }
}
