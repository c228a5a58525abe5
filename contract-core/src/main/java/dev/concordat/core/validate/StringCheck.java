package dev.concordat.core.validate;

import dev.concordat.core.contract.StringLimits;
import dev.concordat.core.json.JsonString;
import dev.concordat.core.pattern.EcmaPattern;

/** Lengths in code points and {@code pattern} (JSON Schema 2020-12 validation, 6.3). */
final class StringCheck implements KeywordCheck {

    @Override
    public void check(Application application) {
        if (!(application.instance() instanceof JsonString string)) {
            return;
        }
        String text = string.value();
        StringLimits limits = application.schema().string();
        int length = text.codePointCount(0, text.length());
        Integer min = limits.minLength();
        if (min != null && length < min) {
            application.report("minLength", "must have at least " + min + " characters, has " + length);
        }
        Integer max = limits.maxLength();
        if (max != null && length > max) {
            application.report("maxLength", "must have at most " + max + " characters, has " + length);
        }
        String pattern = limits.pattern();
        if (pattern != null && application.match(pattern, text) == EcmaPattern.Match.NO) {
            application.report(
                    "pattern", "must match " + Shown.shortened(pattern) + ", is " + application.show(string));
        }
    }
}
