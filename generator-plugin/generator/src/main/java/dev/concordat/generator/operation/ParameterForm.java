package dev.concordat.generator.operation;

import java.util.List;

/**
 * How the value of a parameter is found in the text of a request, beside its style.
 *
 * @param kind what decides: the style; JSON text; or, where OpenAPI defines no style, the custom
 * @param exploded whether members of an object are taken from among other parameters
 * @param members names of those members; of other parameters where members have free names
 * @param free whether members have free names
 */
public record ParameterForm(Kind kind, boolean exploded, List<String> members, boolean free) {

    /** What decides. */
    public enum Kind {
        STYLE,
        /** {@code content: application/json}. */
        JSON,
        /** Values within values: JSON text or names with brackets. */
        NESTED
    }

    public ParameterForm {
        members = List.copyOf(members);
    }

    static ParameterForm of(Kind kind) {
        return new ParameterForm(kind, false, List.of(), false);
    }
}
