package dev.concordat.generator.type;

import dev.concordat.core.contract.Annotations;
import dev.concordat.core.json.JsonValue;
import org.jspecify.annotations.Nullable;

/**
 * A member of an object.
 *
 * @param name as in JSON
 * @param presence whether it must be there, as the schema has it
 * @param kept whether values that travel this way have it: not so {@code readOnly} members in a request and
 *     {@code writeOnly} ones in a response, which a reader checks, does not demand and does not keep
 * @param annotations the property's own, completed by those of the schema it refers to
 * @param constant the only value there is ({@code const}, or an inline {@code enum} of one), null where values vary
 * @param tristate absent, null and value are told apart: optional and nullable in a body of
 *     {@code application/merge-patch+json} (RFC 7396)
 */
public record Property(
        String name,
        TypeUse type,
        Presence presence,
        boolean kept,
        Annotations annotations,
        @Nullable JsonValue constant,
        boolean tristate) {

    /** Whether a record has a component for it: a constant that must be there and never null is written, not stored. */
    public boolean isComponent() {
        return kept && !(constant != null && presence == Presence.REQUIRED);
    }

    /** Whether it must not show up in logs: a password, or what only requests may tell. */
    public boolean isSecret() {
        return annotations.writeOnly() || type.isSecret();
    }

    /** Whether a component of it can be null in Java. */
    public boolean isNullableComponent() {
        return presence != Presence.REQUIRED && !tristate;
    }
}
