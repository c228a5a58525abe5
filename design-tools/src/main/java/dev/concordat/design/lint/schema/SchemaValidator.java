package dev.concordat.design.lint.schema;

import dev.concordat.core.json.JsonBoolean;
import dev.concordat.design.lint.document.Spot;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Validates a node against a schema that is itself a node, so that references of the document are followed in both and
 * nothing is copied. Unless all errors are asked for it stops at the first; the order in which keywords are looked at
 * is therefore part of the meaning, and it is that of Ajv, whose first error Spectral reports.
 */
public final class SchemaValidator {

    /** Schemas can multiply work (alternatives within alternatives); what is not judged by then is taken as valid. */
    private static final int MOST_STEPS = 200_000;

    private static final int DEEPEST = 300;

    private final Mode mode;
    private final @Nullable Spot root;
    private final List<Group> groups;
    private int steps;
    private int depth;

    private SchemaValidator(Mode mode, @Nullable Spot root) {
        this.mode = mode;
        this.root = root;
        Draft draft = mode.draft();
        this.groups = List.of(
                new NumberGroup(draft), new TextGroup(), new AnyGroup(), new ArrayGroup(draft), new ObjectGroup(mode));
    }

    /**
     * Validates a value.
     *
     * @param root where references within the schema start; null where they are followed already
     * @return the errors that say most; none for a valid value
     */
    public static List<SchemaError> validate(Spot schema, @Nullable Spot root, Spot value, Mode mode) {
        SchemaValidator validator = new SchemaValidator(mode, root);
        Errors errors = new Errors(mode.all());
        validator.apply(schema, value, new ArrayList<>(), errors);
        return validator.steps > MOST_STEPS ? List.of() : Relevance.select(errors.list());
    }

    /** Whether the value at this path is valid; the errors are added. */
    boolean apply(Spot schema, Spot value, List<String> path, Errors errors) {
        if (++steps > MOST_STEPS || depth > DEEPEST) {
            return true;
        }
        if (schema.scalar() instanceof JsonBoolean truth) {
            return truth.value() || errors.add("false schema", path, "must not be there");
        }
        if (!schema.isObject()) {
            return true;
        }
        depth++;
        try {
            Spot target = target(schema);
            return target == null
                    ? keywords(schema, value, path, errors)
                    : referring(schema, target, value, path, errors);
        } finally {
            depth--;
        }
    }

    private boolean referring(Spot schema, Spot target, Spot value, List<String> path, Errors errors) {
        boolean valid = apply(target, value, path, errors);
        boolean siblings = mode.draft().isAtLeast(Draft.DRAFT2019_09) && schema.size() > 1;
        if (!siblings || !(valid || mode.all())) {
            return valid;
        }
        return keywords(schema, value, path, errors) && valid;
    }

    private @Nullable Spot target(Spot schema) {
        Spot ref = schema.child("$ref");
        String text = ref == null ? null : ref.text();
        return root == null || text == null ? null : LocalReference.find(root, text);
    }

    private boolean keywords(Spot schema, Spot value, List<String> path, Errors errors) {
        TypeTest type = TypeTest.of(schema, mode.nullable());
        boolean valid = true;
        Group deferred = type.single() == null ? null : group(type.single(), schema);
        if (deferred == null && !type.accepts(value)) {
            valid = errors.add("type", path, "must be " + type);
        }
        for (Group group : groups) {
            if (!valid && !mode.all()) {
                return false;
            }
            if (group.isFor(value)) {
                valid &= group.check(this, schema, value, path, errors);
            } else if (group == deferred) {
                valid &= errors.add("type", path, "must be " + type);
            }
        }
        return valid;
    }

    /** The group of a type, if the schema has keywords of it: then the type is looked at together with them. */
    private @Nullable Group group(String type, Spot schema) {
        for (Group group : groups) {
            if (type.equals(group.type()) && group.keywords().stream().anyMatch(schema::has)) {
                return group;
            }
        }
        return null;
    }
}
