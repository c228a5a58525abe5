package dev.concordat.tests.report;

import dev.concordat.core.report.Markup;

/** A page being written: markup as it is, text escaped. */
final class Html {

    private final StringBuilder out = new StringBuilder();

    /** Markup that we wrote. */
    Html raw(String markup) {
        out.append(markup);
        return this;
    }

    /** Text from anywhere; also for quoted attribute values. */
    Html text(String text) {
        out.append(Markup.escape(text));
        return this;
    }

    Html text(long number) {
        out.append(number);
        return this;
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
