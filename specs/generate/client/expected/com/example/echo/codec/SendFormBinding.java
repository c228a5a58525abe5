package com.example.echo.codec;

import com.example.echo.api.SendForm;
import com.example.echo.model.SendFormRequest;
import dev.concordat.runtime.Generated;
import dev.concordat.runtime.client.ClientBinding;
import dev.concordat.runtime.client.ResponseReader;
import dev.concordat.runtime.http.Operation;
import dev.concordat.runtime.http.OperationBinding;
import dev.concordat.runtime.http.RequestReader;
import dev.concordat.runtime.http.RequestWriter;
import dev.concordat.runtime.http.ResponseWriter;
import dev.concordat.runtime.input.Content;
import dev.concordat.runtime.input.Form;
import dev.concordat.runtime.json.Text;
import org.jspecify.annotations.Nullable;

/** {@code POST /forms} over HTTP. */
@Generated("concordat")
public final class SendFormBinding
        implements OperationBinding<SendForm.Request, SendForm.Response>,
                ClientBinding<SendForm.Request, SendForm.Response> {
    public static final SendFormBinding INSTANCE = new SendFormBinding();

    private static final Operation OPERATION = Operation.of("sendForm", "POST", "/forms")
            .answers("200", "text/plain");
    private static final Content<SendFormRequest> BODY =
            Content.form("application/x-www-form-urlencoded", SendFormRequestCodec.INSTANCE).required();

    private SendFormBinding() {}

    @Override
    public Operation operation() {
        return OPERATION;
    }

    @Override
    public SendForm.@Nullable Request read(RequestReader in) {
        SendFormRequest body = in.read(BODY);
        if (body == null) {
            return null;
        }
        return new SendForm.Request(body);
    }

    @Override
    public Class<SendForm.Response> responseType() {
        return SendForm.Response.class;
    }

    @Override
    public void write(SendForm.Response response, ResponseWriter out) {
        if (response instanceof SendForm.Ok ok) {
            out.status(200);
            out.text("text/plain", Text.ANY, ok.body());
        }
    }

    @Override
    public void write(SendForm.Request request, RequestWriter out) {
        out.write(Form.of("application/x-www-form-urlencoded", SendFormRequestCodec.INSTANCE), request.body());
    }

    @Override
    public SendForm.Response read(ResponseReader in) {
        if (in.is("200", "text/plain")) {
            return new SendForm.Ok(in.text(Text.ANY));
        }
        throw in.undeclared();
    }
}
