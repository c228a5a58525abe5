package dev.concordat.core.validate;

import dev.concordat.core.validate.format.Format;

/** {@code format}, asserted where the format is well known, else an annotation (validation, 7). */
final class FormatCheck implements KeywordCheck {

    @Override
    public void check(Application application) {
        String name = application.schema().format();
        if (name == null) {
            return;
        }
        Format format = Format.named(name).orElse(null);
        if (format != null && !format.accepts(application.instance())) {
            application.report("format", "must be a " + name + ", is " + application.show(application.instance()));
        }
    }
}
