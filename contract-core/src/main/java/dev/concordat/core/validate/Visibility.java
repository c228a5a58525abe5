package dev.concordat.core.validate;

import dev.concordat.core.contract.Composition;
import dev.concordat.core.contract.Contract;
import dev.concordat.core.contract.Schema;
import dev.concordat.core.contract.SchemaId;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;

/** Which members belong to one direction only, and which values no report may show. */
public final class Visibility {

    private final Contract contract;
    private final Map<SchemaId, Boolean> secrets = new ConcurrentHashMap<>();

    public Visibility(Contract contract) {
        this.contract = contract;
    }

    /** Whether a value of this schema is a secret: {@code writeOnly} or {@code format: password}. */
    public boolean isSecret(SchemaId id) {
        return secrets.computeIfAbsent(
                id, key -> any(key, schema -> schema.annotations().writeOnly() || "password".equals(schema.format())));
    }

    /** Whether a member of this schema is not sent in the given direction. */
    public boolean isHidden(SchemaId member, Side side) {
        return any(
                member,
                schema -> side == Side.REQUEST
                        ? schema.annotations().readOnly()
                        : schema.annotations().writeOnly());
    }

    /** Whether some schema that applies to the same object hides the member of this name. */
    public boolean isHidden(SchemaId object, String name, Side side) {
        for (SchemaId id : together(object, true)) {
            SchemaId member = contract.schema(id).object().properties().get(name);
            if (member != null && isHidden(member, side)) {
                return true;
            }
        }
        return false;
    }

    /** The members of an object that are not sent in the given direction, whichever schema that applies to it says so. */
    public Set<String> hidden(SchemaId object, Side side) {
        Set<String> names = new LinkedHashSet<>();
        for (SchemaId id : together(object, true)) {
            contract.schema(id).object().properties().forEach((name, member) -> {
                if (isHidden(member, side)) {
                    names.add(name);
                }
            });
        }
        return names;
    }

    private boolean any(SchemaId id, Predicate<Schema> test) {
        return together(id, false).stream().map(contract::schema).anyMatch(test);
    }

    /** The schema and those it applies to the same instance, always or, with {@code branches}, possibly. */
    private Set<SchemaId> together(SchemaId start, boolean branches) {
        Set<SchemaId> seen = new LinkedHashSet<>();
        Deque<SchemaId> open = new ArrayDeque<>();
        open.add(start);
        while (!open.isEmpty()) {
            SchemaId id = open.remove();
            if (!seen.add(id)) {
                continue;
            }
            Composition composition = contract.schema(id).composition();
            if (composition.ref() != null) {
                open.add(composition.ref());
            }
            open.addAll(composition.allOf());
            if (branches) {
                open.addAll(composition.anyOf());
                open.addAll(composition.oneOf());
                if (composition.thenSchema() != null) {
                    open.add(composition.thenSchema());
                }
                if (composition.elseSchema() != null) {
                    open.add(composition.elseSchema());
                }
            }
        }
        return seen;
    }
}
