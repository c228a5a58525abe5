package dev.concordat.runtime.assertion;

import dev.concordat.runtime.json.JsonValue.JsonString;

/** {@code minLength} and {@code maxLength}, in code points (JSON Schema 2020-12 validation, 6.3.1 and 6.3.2). */
record Length(String keyword, int limit) implements Assertion {

    @Override
    public void check(Subject subject) {
        if (subject.value() instanceof JsonString text) {
            int length = text.value().codePointCount(0, text.value().length());
            if (keyword.equals("minLength") ? length < limit : length > limit) {
                subject.report(keyword, String.valueOf(limit));
            }
        }
    }
}
