package dev.concordat.generator.type;

import dev.concordat.core.json.JsonType;
import dev.concordat.core.json.JsonValue;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How a reader finds the member that an instance belongs to; the member's own schema still decides validity. */
public sealed interface UnionStrategy {

    /** Whether no instance is valid against two members, so that finding one is enough for {@code oneOf}. */
    default boolean disjoint() {
        return !(this instanceof Trial);
    }

    /**
     * The value of one property names the member.
     *
     * @param property as in JSON
     * @param values each value to the index of its member
     * @param otherwise the member for other values and for a missing property, null where there is none
     * @param declared by a Discriminator Object; else inferred from {@code const} and {@code enum}
     */
    record ByProperty(
            String property,
            Map<JsonValue, Integer> values,
            @Nullable Integer otherwise,
            boolean declared) implements UnionStrategy {

        public ByProperty {
            values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
        }
    }

    /** The JSON type names the member; {@code NUMBER} stands for integers too unless they have a member. */
    record ByType(Map<JsonType, Integer> types) implements UnionStrategy {

        public ByType {
            types = Collections.unmodifiableMap(new LinkedHashMap<>(types));
        }
    }

    /**
     * The presence of one name tells the member: each requires a name that no other declares. Where several of them are
     * present the reader tries those members.
     *
     * @param names the telling name of each member, by index
     */
    record ByRequired(List<String> names) implements UnionStrategy {

        public ByRequired {
            names = List.copyOf(names);
        }

        @Override
        public boolean disjoint() {
            return false;
        }
    }

    /** Each member is tried under its schema. */
    record Trial() implements UnionStrategy {}
}
