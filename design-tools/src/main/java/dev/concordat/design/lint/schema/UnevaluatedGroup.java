package dev.concordat.design.lint.schema;

import dev.concordat.core.json.JsonBoolean;
import dev.concordat.design.lint.document.Spot;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What no other keyword has looked at (JSON Schema 2020-12 core, 11; not there before 2019-09). */
record UnevaluatedGroup(Draft draft) implements Group {

    @Override
    public @Nullable String type() {
        return null;
    }

    @Override
    public List<String> keywords() {
        return List.of("unevaluatedItems", "unevaluatedProperties");
    }

    @Override
    public boolean isFor(Spot value) {
        return draft.isAtLeast(Draft.DRAFT2019_09) && value.size() > 0;
    }

    @Override
    public boolean check(SchemaValidator validator, Spot schema, Spot value, List<String> path, Errors errors) {
        String keyword = value.isArray() ? "unevaluatedItems" : "unevaluatedProperties";
        Spot rest = schema.child(keyword);
        if (rest == null) {
            return true;
        }
        boolean closed = rest.scalar() instanceof JsonBoolean truth && !truth.value();
        Set<String> evaluated = Evaluated.of(validator, schema, value, path);
        boolean valid = true;
        for (Spot member : value.children()) {
            if (evaluated.contains(member.name()) || !(valid || errors.goesOn())) {
                continue;
            }
            if (closed) {
                String what = value.isArray() ? "the item " + member.name() : "the property \"" + member.name() + "\"";
                valid = errors.add(keyword, path, "must not have " + what);
            } else {
                valid &= ArrayGroup.inside(validator, rest, member, path, errors);
            }
        }
        return valid;
    }
}
