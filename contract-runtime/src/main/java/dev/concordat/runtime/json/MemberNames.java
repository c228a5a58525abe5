package dev.concordat.runtime.json;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.sym.PropertyNameMatcher;
import tools.jackson.core.util.Named;

/** The members of an object once all are declared. */
final class MemberNames {
    private final Member<?>[] members;
    private final Member<?>[] required;
    private final PropertyNameMatcher matcher;

    MemberNames(List<Member<?>> declared) {
        members = declared.toArray(Member<?>[]::new);
        required = declared.stream().filter(Member::isRequired).toArray(Member<?>[]::new);
        matcher = JsonText.matcher(
                declared.stream().map(member -> Named.fromString(member.name())).toList());
    }

    int size() {
        return members.length;
    }

    Member<?>[] required() {
        return required;
    }

    PropertyNameMatcher matcher() {
        return matcher;
    }

    /** Whether the step of a pointer leads to a member that is declared. */
    boolean isDeclared(String step) {
        String name = step.indexOf('~') < 0 ? step : step.replace("~1", "/").replace("~0", "~");
        for (Member<?> member : members) {
            if (member.name().equals(name)) {
                return true;
            }
        }
        return false;
    }

    /** The member that the matcher has found; null where it has found none. */
    @Nullable
    Member<?> get(int match) {
        return match < 0 ? null : members[match];
    }
}
