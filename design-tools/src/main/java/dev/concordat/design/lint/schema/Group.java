package dev.concordat.design.lint.schema;

import dev.concordat.design.lint.document.Spot;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The keywords for values of one type, in the order in which they are looked at. */
interface Group {

    /** The name of the type; null for keywords of any value. */
    @Nullable
    String type();

    List<String> keywords();

    boolean isFor(Spot value);

    /** Whether the value fulfils the keywords; stops at the first it does not unless all errors are asked for. */
    boolean check(SchemaValidator validator, Spot schema, Spot value, List<String> path, Errors errors);
}
