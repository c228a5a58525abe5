package dev.concordat.tests.report;

import dev.concordat.core.report.Markup;

/** A page being written: markup as it is, text escaped. */
public final class Html {

    private final StringBuilder out = new StringBuilder();

    /** Markup that we wrote. */
    public Html raw(String markup) {
        out.append(markup);
        return this;
    }

    /** Text from anywhere; also for quoted attribute values. */
    public Html text(String text) {
        out.append(Markup.escape(text));
        return this;
    }

    public Html text(long number) {
        out.append(number);
        return this;
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
