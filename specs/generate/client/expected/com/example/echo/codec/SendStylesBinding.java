package com.example.echo.codec;

import com.example.echo.api.SendStyles;
import com.example.echo.model.Point;
import com.example.echo.model.Reason;
import dev.concordat.runtime.Generated;
import dev.concordat.runtime.client.ClientBinding;
import dev.concordat.runtime.client.ResponseReader;
import dev.concordat.runtime.http.Challenge;
import dev.concordat.runtime.http.Operation;
import dev.concordat.runtime.http.OperationBinding;
import dev.concordat.runtime.http.RequestReader;
import dev.concordat.runtime.http.RequestWriter;
import dev.concordat.runtime.http.ResponseWriter;
import dev.concordat.runtime.input.Parameter;
import dev.concordat.runtime.json.Int32;
import dev.concordat.runtime.json.Int64;
import dev.concordat.runtime.json.ListOf;
import dev.concordat.runtime.json.Text;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code GET /styles/{simple}/{label}/{pairs}} over HTTP. */
@Generated("concordat")
public final class SendStylesBinding
        implements OperationBinding<SendStyles.Request, SendStyles.Response>,
                ClientBinding<SendStyles.Request, SendStyles.Response> {
    public static final SendStylesBinding INSTANCE = new SendStylesBinding();

    private static final Operation OPERATION = Operation.of("sendStyles", "GET", "/styles/{simple}/{label}/{pairs}")
            .answers("204")
            .answers("4XX", "application/json")
            .error("4XX", "application/json", Reason.class, ReasonCodec.INSTANCE)
            .secured(Challenge.bearer("token"))
            .secured(Challenge.apiKey("key", "query", "api key"), Challenge.basic("login"));
    private static final Parameter<List<String>> SIMPLE = Parameter.path("simple", ListOf.of(Text.ANY));
    private static final Parameter<List<Long>> LABEL =
            Parameter.path("label", ListOf.of(Int64.ANY)).label().explode(true);
    private static final Parameter<Point> PAIRS = Parameter.path("pairs", PointCodec.INSTANCE).explode(true);
    private static final Parameter<String> ONE = Parameter.query("one", Text.ANY).required();
    private static final Parameter<List<String>> FORM = Parameter.query("form", ListOf.of(Text.ANY));
    private static final Parameter<List<String>> COMMAS = Parameter.query("commas", ListOf.of(Text.ANY)).explode(false);
    private static final Parameter<List<String>> PIPES = Parameter.query("pipes", ListOf.of(Text.ANY)).pipeDelimited();
    private static final Parameter<List<String>> SPACES =
            Parameter.query("spaces", ListOf.of(Text.ANY)).spaceDelimited();
    private static final Parameter<Point> DEEP = Parameter.query("deep", PointCodec.INSTANCE).deepObject();
    private static final Parameter<Point> JSON = Parameter.query("json", PointCodec.INSTANCE).json();
    private static final Parameter<Integer> LIMIT = Parameter.query("limit", Int32.ANY.minimum(1)).defaultsTo(20);
    private static final Parameter<List<String>> X_LIST = Parameter.header("X-List", ListOf.of(Text.ANY));
    private static final Parameter<String> SESSION = Parameter.cookie("session", Text.ANY);
    private static final Int32 X_COUNT = Int32.ANY.maximum(9);

    private SendStylesBinding() {}

    @Override
    public Operation operation() {
        return OPERATION;
    }

    @Override
    public SendStyles.@Nullable Request read(RequestReader in) {
        List<String> simple = in.read(SIMPLE);
        List<Long> label = in.read(LABEL);
        Point pairs = in.read(PAIRS);
        String one = in.read(ONE);
        List<String> form = in.read(FORM);
        List<String> commas = in.read(COMMAS);
        List<String> pipes = in.read(PIPES);
        List<String> spaces = in.read(SPACES);
        Point deep = in.read(DEEP);
        Point json = in.read(JSON);
        Integer limit = in.read(LIMIT);
        List<String> xList = in.read(X_LIST);
        String session = in.read(SESSION);
        if (simple == null || label == null || pairs == null || one == null || limit == null) {
            return null;
        }
        return new SendStyles.Request(
                simple, label, pairs, one, form, commas, pipes, spaces, deep, json, limit, xList, session);
    }

    @Override
    public Class<SendStyles.Response> responseType() {
        return SendStyles.Response.class;
    }

    @Override
    public void write(SendStyles.Response response, ResponseWriter out) {
        if (response instanceof SendStyles.NoContent noContent) {
            out.status(204);
            out.header("X-Count", X_COUNT, noContent.xCount());
            out.header("X-Note", Text.ANY, noContent.xNote());
        } else if (response instanceof SendStyles.ClientError clientError) {
            out.status(clientError.status());
            out.json("application/json", ReasonCodec.INSTANCE, clientError.body());
        }
    }

    @Override
    public List<List<String>> security() {
        return List.of(List.of("token"), List.of("key", "login"));
    }

    @Override
    public void write(SendStyles.Request request, RequestWriter out) {
        out.write(SIMPLE, request.simple());
        out.write(LABEL, request.label());
        out.write(PAIRS, request.pairs());
        out.write(ONE, request.one());
        out.write(FORM, request.form());
        out.write(COMMAS, request.commas());
        out.write(PIPES, request.pipes());
        out.write(SPACES, request.spaces());
        out.write(DEEP, request.deep());
        out.write(JSON, request.json());
        out.write(LIMIT, request.limit());
        out.write(X_LIST, request.xList());
        out.write(SESSION, request.session());
    }

    @Override
    public SendStyles.Response read(ResponseReader in) {
        if (in.is("204")) {
            return new SendStyles.NoContent(in.required("X-Count", X_COUNT), in.header("X-Note", Text.ANY));
        }
        if (in.is("4XX", "application/json")) {
            return new SendStyles.ClientError(in.status(), in.json(ReasonCodec.INSTANCE));
        }
        throw in.undeclared();
    }
}
