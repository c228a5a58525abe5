package dev.concordat.design.lint.schema;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Leaves out errors that others explain better: that no alternative fits, where the alternatives say why, and that a
 * value is not listed, where its neighbours are wrong, too. Spectral reports errors after the same selection.
 */
final class Relevance {

    private Relevance() {}

    /** Errors at one place, and those below it. */
    private static final class Branch {
        private final Map<String, Branch> children = new LinkedHashMap<>();
        private final List<SchemaError> errors = new ArrayList<>();
    }

    static List<SchemaError> select(List<SchemaError> errors) {
        Branch root = new Branch();
        for (SchemaError error : errors) {
            Branch branch = root;
            for (String step : steps(error.path())) {
                branch = branch.children.computeIfAbsent(step, key -> new Branch());
            }
            branch.errors.add(error);
        }
        prune(root);
        List<SchemaError> selected = new ArrayList<>();
        collect(root, selected);
        return selected;
    }

    /** The tokens of a path; an index belongs to the array before it. */
    private static List<String> steps(List<String> path) {
        if (path.isEmpty()) {
            return List.of("");
        }
        List<String> steps = new ArrayList<>();
        for (int i = 0; i < path.size(); i++) {
            boolean indexed = i + 1 < path.size() && isIndex(path.get(i + 1));
            steps.add(indexed ? path.get(i) + "/" + path.get(++i) : path.get(i));
        }
        return steps;
    }

    private static boolean isIndex(String token) {
        return !token.isEmpty() && token.chars().allMatch(c -> c >= '0' && c <= '9');
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
