package dev.concordat.core.diff.policy;

import dev.concordat.core.contract.Schema;
import dev.concordat.core.diff.Change;
import dev.concordat.core.diff.Correspondence;
import dev.concordat.core.diff.Correspondence.Part;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** Types are named after the schemas below {@code components} (OpenAPI 3.1, 4.8.7). */
final class ComponentNames {

    private ComponentNames() {}

    static List<Change> check(Correspondence parts) {
        Map<Object, String> newNames = new HashMap<>();
        parts.components().forEach(part -> {
            Schema after = part.after();
            if (after != null) {
                newNames.putIfAbsent(after.id(), name(part));
            }
        });
        Map<Object, TreeSet<String>> successors = new HashMap<>();
        for (Part<Schema> part : parts.schemas()) {
            Schema before = part.before();
            Schema after = part.after();
            String name = after == null ? null : newNames.get(after.id());
            if (before != null && name != null) {
                successors.computeIfAbsent(before.id(), id -> new TreeSet<>()).add(name);
            }
        }
        List<Change> changes = new ArrayList<>();
        for (Part<Schema> part : parts.components()) {
            Schema before = part.before();
            if (before != null && part.isGone()) {
                TreeSet<String> names = successors.getOrDefault(before.id(), new TreeSet<>());
                changes.add(
                        names.isEmpty()
                                ? part.objection(
                                        "schema-removed",
                                        "the schema is gone, and the type that is named after it",
                                        "keep it as long as code may use it")
                                : part.objection(
                                        "schema-renamed",
                                        "the schema is called " + String.join(", ", names) + " now",
                                        "keep the name " + name(part)));
            }
        }
        return changes;
    }

    private static String name(Part<Schema> component) {
        return component.site().substring("schema ".length());
    }
}
