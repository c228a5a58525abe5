package com.example.weather.codec;

import com.example.weather.model.Report;
import dev.concordat.runtime.Generated;
import dev.concordat.runtime.json.JsonOut;
import dev.concordat.runtime.json.Member;
import dev.concordat.runtime.json.MembersRead;
import dev.concordat.runtime.json.ObjectCodec;
import dev.concordat.runtime.json.Text;

/** Reads and writes {@link Report}. */
@Generated("concordat")
public final class ReportCodec extends ObjectCodec<Report> {
    public static final ObjectCodec<Report> INSTANCE = new ReportCodec().at("openapi.yaml#/components/schemas/Report");

    private final Member<String> place = required("place", Text.ANY.length(1, Integer.MAX_VALUE));

    private ReportCodec() {}

    @Override
    protected Report make(MembersRead in) {
        return new Report(in.get(place));
    }

    @Override
    protected void writeMembers(Report value, JsonOut out) {
        out.member(place, value.place());
    }
}
