package com.example.echo.codec;

import com.example.echo.api.SendParts;
import com.example.echo.model.Point;
import dev.concordat.runtime.Generated;
import dev.concordat.runtime.body.FilePart;
import dev.concordat.runtime.client.ClientBinding;
import dev.concordat.runtime.client.ResponseReader;
import dev.concordat.runtime.http.Operation;
import dev.concordat.runtime.http.OperationBinding;
import dev.concordat.runtime.http.RequestReader;
import dev.concordat.runtime.http.RequestWriter;
import dev.concordat.runtime.http.ResponseWriter;
import dev.concordat.runtime.input.Part;
import dev.concordat.runtime.json.ListOf;
import dev.concordat.runtime.json.Text;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code POST /uploads} over HTTP. */
@Generated("concordat")
public final class SendPartsBinding
        implements OperationBinding<SendParts.Request, SendParts.Response>,
                ClientBinding<SendParts.Request, SendParts.Response> {
    public static final SendPartsBinding INSTANCE = new SendPartsBinding();

    private static final Operation OPERATION = Operation.of("sendParts", "POST", "/uploads")
            .answers("204");
    private static final Part<String> TITLE = Part.text("title", Text.ANY).required();
    private static final Part<List<String>> LABELS = Part.text("labels", ListOf.of(Text.ANY));
    private static final Part<Point> PLACE = Part.json("place", PointCodec.INSTANCE);
    private static final Part<FilePart> FILE = Part.file("file", "image/png").required();
    private static final Part<List<FilePart>> MORE = Part.files("more", "application/octet-stream");

    private SendPartsBinding() {}

    @Override
    public Operation operation() {
        return OPERATION;
    }

    @Override
    public SendParts.@Nullable Request read(RequestReader in) {
        String title = in.read(TITLE);
        List<String> labels = in.read(LABELS);
        Point place = in.read(PLACE);
        FilePart file = in.read(FILE);
        List<FilePart> more = in.read(MORE);
        if (title == null || file == null) {
            return null;
        }
        return new SendParts.Request(new SendParts.Form(title, labels, place, file, more));
    }

    @Override
    public Class<SendParts.Response> responseType() {
        return SendParts.Response.class;
    }

    @Override
    public void write(SendParts.Response response, ResponseWriter out) {
        if (response instanceof SendParts.NoContent) {
            out.status(204);
        }
    }

    @Override
    public void write(SendParts.Request request, RequestWriter out) {
        out.multipart("multipart/form-data");
        out.write(TITLE, request.body().title());
        out.write(LABELS, request.body().labels());
        out.write(PLACE, request.body().place());
        out.write(FILE, request.body().file());
        out.write(MORE, request.body().more());
    }

    @Override
    public SendParts.Response read(ResponseReader in) {
        if (in.is("204")) {
            return new SendParts.NoContent();
        }
        throw in.undeclared();
    }
}
