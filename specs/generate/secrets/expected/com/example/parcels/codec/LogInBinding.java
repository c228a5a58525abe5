package com.example.parcels.codec;

import com.example.parcels.api.LogIn;
import com.example.parcels.model.LoginInput;
import com.example.parcels.model.Refusal;
import dev.concordat.runtime.Generated;
import dev.concordat.runtime.http.Operation;
import dev.concordat.runtime.http.OperationBinding;
import dev.concordat.runtime.http.RequestReader;
import dev.concordat.runtime.http.ResponseWriter;
import dev.concordat.runtime.input.Content;
import dev.concordat.runtime.input.Parameter;
import dev.concordat.runtime.json.ListOf;
import dev.concordat.runtime.json.Text;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code POST /accounts/{account}/login} over HTTP. */
@Generated("concordat")
public final class LogInBinding implements OperationBinding<LogIn.Request, LogIn.Response> {
    public static final LogInBinding INSTANCE = new LogInBinding();

    private static final Operation OPERATION = Operation.of("logIn", "POST", "/accounts/{account}/login")
            .answers("204")
            .answers("default", "application/json")
            .error("default", "application/json", Refusal.class, RefusalCodec.INSTANCE);
    private static final Parameter<String> ACCOUNT = Parameter.path("account", Text.ANY);
    private static final Parameter<String> X_PIN = Parameter.header("X-Pin", Text.ANY.secret()).required();
    private static final Parameter<List<String>> HINTS = Parameter.query("hints", ListOf.of(Text.ANY.secret()));
    private static final Content<LoginInput> BODY =
            Content.json("application/json", LoginInputCodec.INSTANCE).required();
    private static final Text X_TICKET = Text.ANY.secret();

    private LogInBinding() {}

    @Override
    public Operation operation() {
        return OPERATION;
    }

    @Override
    public LogIn.@Nullable Request read(RequestReader in) {
        String account = in.read(ACCOUNT);
        String xPin = in.read(X_PIN);
        List<String> hints = in.read(HINTS);
        LoginInput body = in.read(BODY);
        if (account == null || xPin == null || body == null) {
            return null;
        }
        return new LogIn.Request(account, xPin, hints, body);
    }

    @Override
    public Class<LogIn.Response> responseType() {
        return LogIn.Response.class;
    }

    @Override
    public void write(LogIn.Response response, ResponseWriter out) {
        if (response instanceof LogIn.NoContent noContent) {
            out.status(204);
            out.header("X-Ticket", X_TICKET, noContent.xTicket());
        } else if (response instanceof LogIn.Default other) {
            out.status(other.status());
            out.json("application/json", RefusalCodec.INSTANCE, other.body());
        }
    }
}
