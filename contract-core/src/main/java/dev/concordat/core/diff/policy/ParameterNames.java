package dev.concordat.core.diff.policy;

import dev.concordat.core.contract.Parameter;
import dev.concordat.core.diff.Change;
import dev.concordat.core.diff.Correspondence;
import dev.concordat.core.diff.Correspondence.Part;
import java.util.ArrayList;
import java.util.List;

/** Callers pass arguments by the names of parameters; those of the path, which do not travel, too. */
final class ParameterNames {

    private ParameterNames() {}

    static List<Change> check(Correspondence parts) {
        List<Change> changes = new ArrayList<>();
        for (Part<Parameter> part : parts.parameters()) {
            Parameter before = part.before();
            Parameter after = part.after();
            if (before != null && after == null) {
                changes.add(part.objection(
                        "parameter-removed",
                        part.place() + " is gone: code that passes it does not compile",
                        "keep it and mark it deprecated"));
            } else if (before != null && after != null && !before.name().equals(after.name())) {
                changes.add(part.objection(
                        "parameter-renamed",
                        part.place() + " is called " + Shown.name(after.name()) + " now",
                        "keep the name " + before.name()));
            }
        }
        return changes;
    }
}
