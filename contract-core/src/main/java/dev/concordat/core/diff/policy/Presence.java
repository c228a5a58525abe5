package dev.concordat.core.diff.policy;

import dev.concordat.core.contract.Parameter;
import dev.concordat.core.diff.Change;
import dev.concordat.core.diff.Correspondence;
import dev.concordat.core.diff.Correspondence.Member;
import dev.concordat.core.diff.Correspondence.Part;
import java.util.ArrayList;
import java.util.List;

/** What may be absent has another type than what is always there. */
final class Presence {

    private Presence() {}

    static List<Change> check(Correspondence parts) {
        List<Change> changes = new ArrayList<>();
        for (Part<Parameter> part : parts.parameters()) {
            Parameter before = part.before();
            Parameter after = part.after();
            if (before != null && after != null && before.required() != after.required()) {
                changes.add(objection(part, after.required()));
            }
        }
        for (Part<Member> part : parts.members()) {
            Member before = part.before();
            Member after = part.after();
            if (before != null && after != null && before.required() != after.required()) {
                changes.add(objection(part, after.required()));
            }
        }
        return changes;
    }

    private static Change objection(Part<?> part, boolean required) {
        return part.objection(
                "presence-changed",
                part.place() + (required ? " was optional and is required" : " was required and is optional")
                        + ": code that sets or reads it changes",
                "leave required as it was");
    }
}
