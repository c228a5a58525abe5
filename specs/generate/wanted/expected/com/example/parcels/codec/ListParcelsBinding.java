package com.example.parcels.codec;

import com.example.parcels.api.ListParcels;
import com.example.parcels.model.ListParcelsSort;
import com.example.parcels.model.ParcelFilter;
import com.example.parcels.model.ParcelStatus;
import com.example.parcels.model.Problem;
import dev.concordat.runtime.Generated;
import dev.concordat.runtime.http.Operation;
import dev.concordat.runtime.http.OperationBinding;
import dev.concordat.runtime.http.RequestReader;
import dev.concordat.runtime.http.ResponseWriter;
import dev.concordat.runtime.input.Parameter;
import dev.concordat.runtime.json.EnumOf;
import dev.concordat.runtime.json.Int32;
import dev.concordat.runtime.json.ListOf;
import dev.concordat.runtime.json.Text;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code GET /parcels} over HTTP. */
@Generated("concordat")
public final class ListParcelsBinding implements OperationBinding<ListParcels.Request, ListParcels.Response> {
    public static final ListParcelsBinding INSTANCE = new ListParcelsBinding();

    private static final Operation OPERATION = Operation.of("listParcels", "GET", "/parcels")
            .answers("200", "application/json")
            .answers("default", "application/problem+json")
            .error("default", "application/problem+json", Problem.class, ProblemCodec.INSTANCE);
    private static final Parameter<ParcelFilter> FILTER =
            Parameter.query("filter", ParcelFilterCodec.INSTANCE).deepObject();
    private static final Parameter<List<ParcelStatus>> STATUS =
            Parameter.query("status", ListOf.of(EnumOf.of(ParcelStatus.class)).items(0, 3).unique()).pipeDelimited();
    private static final Parameter<ListParcelsSort> SORT =
            Parameter.query("sort", EnumOf.of(ListParcelsSort.class)).defaultsTo(ListParcelsSort.MINUS_CREATED);
    private static final Parameter<Integer> LIMIT =
            Parameter.query("limit", Int32.ANY.minimum(1).maximum(100)).defaultsTo(20);
    private static final Parameter<String> CURSOR = Parameter.query("cursor", Text.ANY.length(0, 200));
    private static final Parameter<String> DEPOT = Parameter.cookie("depot", Text.ANY.pattern("^[A-Z]{3}$"));

    private ListParcelsBinding() {}

    @Override
    public Operation operation() {
        return OPERATION;
    }

    @Override
    public ListParcels.@Nullable Request read(RequestReader in) {
        ParcelFilter filter = in.read(FILTER);
        List<ParcelStatus> status = in.read(STATUS);
        ListParcelsSort sort = in.read(SORT);
        Integer limit = in.read(LIMIT);
        String cursor = in.read(CURSOR);
        String depot = in.read(DEPOT);
        if (sort == null || limit == null) {
            return null;
        }
        return new ListParcels.Request(filter, status, sort, limit, cursor, depot);
    }

    @Override
    public Class<ListParcels.Response> responseType() {
        return ListParcels.Response.class;
    }

    @Override
    public void write(ListParcels.Response response, ResponseWriter out) {
        if (response instanceof ListParcels.Ok ok) {
            out.status(200);
            out.header("Link", Text.ANY, ok.link());
            out.json("application/json", ParcelPageCodec.INSTANCE, ok.body());
        } else if (response instanceof ListParcels.Default other) {
            out.status(other.status());
            out.json("application/problem+json", ProblemCodec.INSTANCE, other.body());
        }
    }
}
