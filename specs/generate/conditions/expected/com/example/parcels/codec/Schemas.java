package com.example.parcels.codec;

import dev.concordat.runtime.Generated;
import dev.concordat.runtime.assertion.Assertion;

/** Schemas that assertions refer to. */
@Generated("concordat")
final class Schemas {
    static final Assertion ACCOUNT = Assertion.allOf(
            Assertion.type("object"),
            Assertion.required("iban", "pin"),
            Assertion.property("iban", Assertion.type("string")),
            Assertion.property("pin", Assertion.type("string")));
    static final Assertion ACCOUNT_IN_RESPONSES = Assertion.allOf(
            Assertion.type("object"),
            Assertion.required("iban"),
            Assertion.property("iban", Assertion.type("string")),
            Assertion.property("pin", Assertion.type("string")));

    private Schemas() {}
}
