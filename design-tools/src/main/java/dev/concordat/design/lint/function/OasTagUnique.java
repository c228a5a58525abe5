package dev.concordat.design.lint.function;

import dev.concordat.design.lint.document.Spot;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** No two tags have the same name (OpenAPI 3.1, 4.8.1). */
final class OasTagUnique implements LintFunction {

    @Override
    public Check prepare(Options options) throws OptionException {
        options.only();
        return subject -> {
            Spot tags = subject.value();
            Set<String> seen = new HashSet<>();
            List<Problem> problems = new ArrayList<>();
            for (Spot tag : tags == null || !tags.isArray() ? List.<Spot>of() : tags.children()) {
                Spot name = tag.child("name");
                String text = name == null ? null : name.text();
                if (name == null || text == null) {
                    // Not a tag at all; the schema of the document says so.
                    return List.of();
                }
                if (!seen.add(text)) {
                    problems.add(new Problem("the tag \"" + text + "\" is declared twice", name));
                }
            }
            return problems;
        };
    }
}
