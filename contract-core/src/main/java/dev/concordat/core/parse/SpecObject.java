package dev.concordat.core.parse;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An object.
 *
 * @param members in document order; the map is never changed after parsing
 */
public record SpecObject(Map<String, SpecMember> members, long position) implements SpecNode {

    public @Nullable SpecNode get(String name) {
        SpecMember member = members.get(name);
        return member == null ? null : member.value();
    }
}
