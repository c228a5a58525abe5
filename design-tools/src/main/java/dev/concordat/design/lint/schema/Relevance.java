package dev.concordat.design.lint.schema;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Leaves out errors that others explain better: that no alternative fits, where the alternatives say why, and that a
 * value is not listed, where its neighbours are wrong, too. Spectral reports errors after the same selection.
 */
final class Relevance {

    /** A step of a pointer; an index belongs to the array before it. */
    private static final Pattern STEP = Pattern.compile("/[A-Za-z0-9_$-]+(/[0-9]+)?");

    private Relevance() {}

    /** Errors at one place, and those below it. */
    private static final class Branch {
        private final Map<String, Branch> children = new LinkedHashMap<>();
        private final List<SchemaError> errors = new ArrayList<>();
    }

    static List<SchemaError> select(List<SchemaError> errors) {
        Branch root = new Branch();
        for (SchemaError error : errors) {
            List<String> steps = error.path().isEmpty()
                    ? List.of("")
                    : STEP.matcher(error.pointer())
                            .results()
                            .map(MatchResult::group)
                            .toList();
            Branch branch = root;
            for (String step : steps) {
                branch = branch.children.computeIfAbsent(step, key -> new Branch());
            }
            if (branch != root) {
                branch.errors.add(error);
            }
        }
        prune(root);
        List<SchemaError> selected = new ArrayList<>();
        collect(root, selected);
        return selected;
    }

    private static void prune(Branch branch) {
        for (Map.Entry<String, Branch> entry : List.copyOf(branch.children.entrySet())) {
            Branch child = entry.getValue();
            if (child.errors.stream().anyMatch(error -> error.keyword().equals("anyOf")) && !child.children.isEmpty()) {
                child.errors.clear();
            }
            if (isUnlisted(child) && branch.children.size() > 1) {
                branch.children.remove(entry.getKey());
            }
            prune(child);
        }
    }

    private static boolean isUnlisted(Branch branch) {
        return !branch.errors.isEmpty()
                && branch.errors.stream().allMatch(error -> error.keyword().equals("enum"));
    }

    private static void collect(Branch branch, List<SchemaError> out) {
        if (isUnlisted(branch)) {
            out.add(branch.errors.get(0));
            return;
        }
        out.addAll(branch.errors);
        branch.children.values().forEach(child -> collect(child, out));
    }
}
