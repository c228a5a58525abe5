package com.example.parcels.codec;

import com.example.parcels.api.PrintLabels;
import com.example.parcels.model.Problem;
import dev.concordat.runtime.Generated;
import dev.concordat.runtime.http.Operation;
import dev.concordat.runtime.http.OperationBinding;
import dev.concordat.runtime.http.RequestReader;
import dev.concordat.runtime.http.ResponseWriter;
import dev.concordat.runtime.input.Content;
import dev.concordat.runtime.json.ListOf;
import dev.concordat.runtime.json.Text;
import org.jspecify.annotations.Nullable;

/** {@code POST /labels} over HTTP. */
@Generated("concordat")
public final class PrintLabelsBinding implements OperationBinding<PrintLabels.Request, PrintLabels.Response> {
    public static final PrintLabelsBinding INSTANCE = new PrintLabelsBinding();

    private static final Operation OPERATION = Operation.of("printLabels", "POST", "/labels")
            .answers("200", "application/json", "application/pdf")
            .answers("4XX", "application/problem+json")
            .error("4XX", "application/problem+json", Problem.class, ProblemCodec.INSTANCE);
    private static final Content<PrintLabels.RequestBody> BODY = Content.<PrintLabels.RequestBody>byMediaType()
            .json("application/json", ListOf.of(LabelOrderCodec.INSTANCE).items(1, 50), PrintLabels.JsonBody::new)
            .text("text/csv", Text.ANY, PrintLabels.CsvBody::new)
            .required();

    private PrintLabelsBinding() {}

    @Override
    public Operation operation() {
        return OPERATION;
    }

    @Override
    public PrintLabels.@Nullable Request read(RequestReader in) {
        PrintLabels.Accept accept =
                switch (in.accepted()) {
                    case "application/pdf" -> PrintLabels.Accept.PDF;
                    default -> PrintLabels.Accept.JSON;
                };
        PrintLabels.RequestBody body = in.read(BODY);
        if (body == null) {
            return null;
        }
        return new PrintLabels.Request(accept, body);
    }

    @Override
    public Class<PrintLabels.Response> responseType() {
        return PrintLabels.Response.class;
    }

    @Override
    public void write(PrintLabels.Response response, ResponseWriter out) {
        if (response instanceof PrintLabels.OkJson okJson) {
            out.status(200);
            out.json("application/json", LabelSheetCodec.INSTANCE, okJson.body());
        } else if (response instanceof PrintLabels.OkPdf okPdf) {
            out.status(200);
            out.binary("application/pdf", okPdf.body());
        } else if (response instanceof PrintLabels.ClientError clientError) {
            out.status(clientError.status());
            out.json("application/problem+json", ProblemCodec.INSTANCE, clientError.body());
        }
    }
}
