package com.example.books.codec;

import com.example.books.api.PlaceOrder;
import com.example.books.model.Order;
import com.example.books.model.OrderInput;
import com.example.books.model.Problem;
import dev.concordat.runtime.Generated;
import dev.concordat.runtime.client.ClientBinding;
import dev.concordat.runtime.client.ResponseReader;
import dev.concordat.runtime.http.Operation;
import dev.concordat.runtime.http.OperationBinding;
import dev.concordat.runtime.http.RequestReader;
import dev.concordat.runtime.http.RequestWriter;
import dev.concordat.runtime.http.ResponseWriter;
import dev.concordat.runtime.input.Content;
import dev.concordat.runtime.xml.XmlCodec;
import dev.concordat.runtime.xml.XmlName;
import dev.concordat.runtime.xml.XmlNode;
import org.jspecify.annotations.Nullable;

/** {@code POST /orders} over HTTP. */
@Generated("concordat")
public final class PlaceOrderBinding
        implements OperationBinding<PlaceOrder.Request, PlaceOrder.Response>,
                ClientBinding<PlaceOrder.Request, PlaceOrder.Response> {
    public static final PlaceOrderBinding INSTANCE = new PlaceOrderBinding();

    private static final Operation OPERATION = Operation.of("placeOrder", "POST", "/orders")
            .answers("200", "application/json", "application/xml")
            .answers("400", "application/problem+xml");
    private static final XmlCodec<OrderInput> BODY_CODEC = XmlCodec.of(
            OrderInputCodec.INSTANCE,
            XmlNode.element(XmlName.of("order", "https://example.com/orders", "o"), () -> XmlForms.Order.FORM));
    private static final Content<PlaceOrder.RequestBody> BODY = Content.<PlaceOrder.RequestBody>byMediaType()
            .xml("application/xml", BODY_CODEC, PlaceOrder.XmlBody::new)
            .json("application/json", OrderInputCodec.INSTANCE, PlaceOrder.JsonBody::new)
            .required();
    private static final XmlCodec<Order> OK_XML_BODY = XmlCodec.of(
            OrderCodec.INSTANCE,
            XmlNode.element(XmlName.of("order", "https://example.com/orders", "o"), () -> XmlForms.Order.FORM));
    private static final XmlCodec<Problem> BAD_REQUEST_BODY = XmlCodec.of(
            ProblemCodec.INSTANCE,
            XmlNode.element(XmlName.of("problem", "urn:ietf:rfc:7807", null), () -> XmlForms.Problem.FORM));

    private PlaceOrderBinding() {}

    @Override
    public Operation operation() {
        return OPERATION;
    }

    @Override
    public PlaceOrder.@Nullable Request read(RequestReader in) {
        PlaceOrder.Accept accept =
                switch (in.accepted()) {
                    case "application/xml" -> PlaceOrder.Accept.XML;
                    default -> PlaceOrder.Accept.JSON;
                };
        PlaceOrder.RequestBody body = in.read(BODY);
        if (body == null) {
            return null;
        }
        return new PlaceOrder.Request(accept, body);
    }

    @Override
    public Class<PlaceOrder.Response> responseType() {
        return PlaceOrder.Response.class;
    }

    @Override
    public void write(PlaceOrder.Response response, ResponseWriter out) {
        if (response instanceof PlaceOrder.OkJson okJson) {
            out.status(200);
            out.json("application/json", OrderCodec.INSTANCE, okJson.body());
        } else if (response instanceof PlaceOrder.OkXml okXml) {
            out.status(200);
            out.xml("application/xml", OK_XML_BODY, okXml.body());
        } else if (response instanceof PlaceOrder.BadRequest badRequest) {
            out.status(400);
            out.xml("application/problem+xml", BAD_REQUEST_BODY, badRequest.body());
        }
    }

    @Override
    public void write(PlaceOrder.Request request, RequestWriter out) {
        if (request.accept() == PlaceOrder.Accept.JSON) {
            out.accept("application/json");
        }
        if (request.accept() == PlaceOrder.Accept.XML) {
            out.accept("application/xml");
        }
        if (request.body() instanceof PlaceOrder.XmlBody body1) {
            out.xml("application/xml", BODY_CODEC, body1.value());
        } else if (request.body() instanceof PlaceOrder.JsonBody body2) {
            out.json("application/json", OrderInputCodec.INSTANCE, body2.value());
        }
    }

    @Override
    public PlaceOrder.Response read(ResponseReader in) {
        if (in.is("200", "application/json")) {
            return new PlaceOrder.OkJson(in.json(OrderCodec.INSTANCE));
        }
        if (in.is("200", "application/xml")) {
            return new PlaceOrder.OkXml(in.xml(OK_XML_BODY));
        }
        if (in.is("400", "application/problem+xml")) {
            return new PlaceOrder.BadRequest(in.xml(BAD_REQUEST_BODY));
        }
        throw in.undeclared();
    }
}
