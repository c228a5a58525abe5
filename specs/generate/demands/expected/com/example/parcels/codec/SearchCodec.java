package com.example.parcels.codec;

import com.example.parcels.model.Search;
import dev.concordat.runtime.Generated;
import dev.concordat.runtime.json.AnyValue;
import dev.concordat.runtime.json.JsonOut;
import dev.concordat.runtime.json.JsonValue;
import dev.concordat.runtime.json.Member;
import dev.concordat.runtime.json.MembersRead;
import dev.concordat.runtime.json.ObjectCodec;
import dev.concordat.runtime.json.Text;
import dev.concordat.runtime.violation.PointedReport;
import dev.concordat.runtime.violation.SchemaLocations;

/** Reads and writes {@link Search}. */
@Generated("concordat")
public final class SearchCodec extends ObjectCodec<Search> {
    public static final ObjectCodec<Search> INSTANCE = new SearchCodec()
            .at(SchemaLocations.of("openapi.yaml#/components/schemas/Search")
                    .at("openapi.yaml#/components/schemas/Search", "oneOf", "not", "dependentRequired", "propertyNames")
                    .at("openapi.yaml#/components/schemas/Search", "required/query", "required/other"));

    private final Member<String> query = optional("query", Text.ANY);
    private final Member<JsonValue> other = optional("other", AnyValue.ANY);

    private SearchCodec() {}

    @Override
    protected Search make(MembersRead in) {
        return new Search(in.orNull(query), in.orNull(other));
    }

    @Override
    protected void writeMembers(Search value, JsonOut out) {
        out.member(query, value.query());
        out.member(other, value.other());
    }

    @Override
    protected void check(MembersRead in) {
        demand(in.has(query), in.has(other), in.report());
    }

    @Override
    protected void check(Search value, JsonOut out) {
        demand(value.query() != null, value.other() != null, out);
    }

    /** Checks which members are there together. */
    private static void demand(boolean query, boolean other, PointedReport report) {
        if (!(query || other)) {
            report.violation("", "anyOf", "query or other", null);
        }
    }
}
