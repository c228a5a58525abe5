package com.example.books.codec;

import com.example.books.api.PutTitles;
import dev.concordat.runtime.Generated;
import dev.concordat.runtime.client.ClientBinding;
import dev.concordat.runtime.client.ResponseReader;
import dev.concordat.runtime.http.Operation;
import dev.concordat.runtime.http.OperationBinding;
import dev.concordat.runtime.http.RequestReader;
import dev.concordat.runtime.http.RequestWriter;
import dev.concordat.runtime.http.ResponseWriter;
import dev.concordat.runtime.input.Content;
import dev.concordat.runtime.json.ListOf;
import dev.concordat.runtime.json.Text;
import dev.concordat.runtime.xml.XmlCodec;
import dev.concordat.runtime.xml.XmlNode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code PUT /titles} over HTTP. */
@Generated("concordat")
public final class PutTitlesBinding
        implements OperationBinding<PutTitles.Request, PutTitles.Response>,
                ClientBinding<PutTitles.Request, PutTitles.Response> {
    public static final PutTitlesBinding INSTANCE = new PutTitlesBinding();

    private static final Operation OPERATION = Operation.of("putTitles", "PUT", "/titles")
            .answers("200", "application/atom+xml");
    private static final XmlCodec<List<String>> BODY_CODEC = XmlCodec.of(
            ListOf.of(Text.ANY.length(2, Integer.MAX_VALUE)).items(0, 2),
            XmlNode.element(() -> XmlForms.TitlesPutTextXml.FORM).wrapped());
    private static final Content<List<String>> BODY = Content.xml("text/xml", BODY_CODEC).required();
    private static final XmlCodec<List<String>> OK_BODY =
            XmlCodec.of(ListOf.of(Text.ANY), XmlNode.element("titles", () -> XmlForms.Titles.FORM).wrapped());

    private PutTitlesBinding() {}

    @Override
    public Operation operation() {
        return OPERATION;
    }

    @Override
    public PutTitles.@Nullable Request read(RequestReader in) {
        List<String> body = in.read(BODY);
        if (body == null) {
            return null;
        }
        return new PutTitles.Request(body);
    }

    @Override
    public Class<PutTitles.Response> responseType() {
        return PutTitles.Response.class;
    }

    @Override
    public void write(PutTitles.Response response, ResponseWriter out) {
        if (response instanceof PutTitles.Ok ok) {
            out.status(200);
            out.xml("application/atom+xml", OK_BODY, ok.body());
        }
    }

    @Override
    public void write(PutTitles.Request request, RequestWriter out) {
        out.xml("text/xml", BODY_CODEC, request.body());
    }

    @Override
    public PutTitles.Response read(ResponseReader in) {
        if (in.is("200", "application/atom+xml")) {
            return new PutTitles.Ok(in.xml(OK_BODY));
        }
        throw in.undeclared();
    }
}
