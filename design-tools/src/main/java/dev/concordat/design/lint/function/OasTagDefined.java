package dev.concordat.design.lint.function;

import dev.concordat.core.json.JsonString;
import dev.concordat.core.json.JsonValue;
import dev.concordat.design.lint.document.Spot;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The tags of operations are declared in the {@code tags} of the document. */
final class OasTagDefined implements LintFunction {

    @Override
    public Check prepare(Options options) throws OptionException {
        options.only();
        return subject -> subject.value() == null ? List.of() : check(subject.value());
    }

    private static List<Problem> check(Spot document) {
        Set<JsonValue> declared = new HashSet<>();
        Spot tags = document.child("tags");
        if (tags != null && tags.isArray()) {
            tags.forEach(tag -> {
                Spot name = tag.child("name");
                if (name != null && name.scalar() instanceof JsonString text) {
                    declared.add(text);
                }
            });
        }
        List<Problem> problems = new ArrayList<>();
        for (Spot operation : Operations.below(document.child("paths"))) {
            Spot used = operation.child("tags");
            if (used != null && used.isArray()) {
                used.forEach(tag -> {
                    if (!declared.contains(tag.node().toJson())) {
                        problems.add(new Problem("the tag " + Scalars.print(tag) + " is not declared", tag));
                    }
                });
            }
        }
        return problems;
    }
}
