package dev.concordat.core.diff.policy;

import dev.concordat.core.diff.Change;
import dev.concordat.core.diff.Correspondence;
import dev.concordat.core.diff.Correspondence.Member;
import dev.concordat.core.diff.Correspondence.Part;
import java.util.List;

/** Properties are read by accessors of their names, although nobody may send them. */
final class MemberNames {

    private MemberNames() {}

    static List<Change> check(Correspondence parts) {
        return parts.members().stream()
                .filter(Part<Member>::isGone)
                .map(part -> part.objection(
                        "property-removed",
                        part.place() + ": the property is gone, and what reads or sets it",
                        "keep it and mark it deprecated"))
                .toList();
    }
}
