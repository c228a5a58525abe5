package com.example.parcels.codec;

import com.example.parcels.model.Problem;
import dev.concordat.runtime.Generated;
import dev.concordat.runtime.json.AnyValue;
import dev.concordat.runtime.json.Formatted;
import dev.concordat.runtime.json.FreeMembers;
import dev.concordat.runtime.json.Int32;
import dev.concordat.runtime.json.JsonOut;
import dev.concordat.runtime.json.JsonValue;
import dev.concordat.runtime.json.Member;
import dev.concordat.runtime.json.MembersRead;
import dev.concordat.runtime.json.ObjectCodec;
import dev.concordat.runtime.json.Text;
import dev.concordat.runtime.violation.SchemaLocations;
import java.net.URI;

/** Reads and writes {@link Problem}. */
@Generated("concordat")
public final class ProblemCodec extends ObjectCodec<Problem> {
    public static final ObjectCodec<Problem> INSTANCE = new ProblemCodec()
            .at(SchemaLocations.of("openapi.yaml#/components/schemas/Problem")
                    .at("openapi.yaml#/components/schemas/Problem/additionalProperties", "*"));

    private final Member<URI> type = optional("type", Formatted.URI_REFERENCE);
    private final Member<String> title = optional("title", Text.ANY);
    private final Member<Integer> status = optional("status", Int32.ANY.minimum(100).maximum(599));
    private final Member<String> detail = optional("detail", Text.ANY);
    private final Member<URI> instance = optional("instance", Formatted.URI_REFERENCE);
    private final FreeMembers<JsonValue> additionalProperties = additional(AnyValue.ANY);

    private ProblemCodec() {}

    @Override
    protected Problem make(MembersRead in) {
        return new Problem(
                in.orNull(type),
                in.orNull(title),
                in.orNull(status),
                in.orNull(detail),
                in.orNull(instance),
                in.get(additionalProperties));
    }

    @Override
    protected void writeMembers(Problem value, JsonOut out) {
        out.member(type, value.type());
        out.member(title, value.title());
        out.member(status, value.status());
        out.member(detail, value.detail());
        out.member(instance, value.instance());
        out.members(additionalProperties, value.additionalProperties());
    }
}
