package dev.concordat.design.lint.schema;

import dev.concordat.core.json.JsonBoolean;
import dev.concordat.design.lint.document.Spot;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Validates a node against a schema that is itself a node, so that references of the document are followed in both and
 * nothing is copied. Unless all errors are asked for it stops at the first; the order in which keywords are looked at
 * is therefore part of the meaning, and it is that of Ajv, whose first error Spectral reports.
 */
public final class SchemaValidator {

    /** Schemas can multiply work (alternatives within alternatives); what is not judged by then is said. */
    private static final int MOST_STEPS = 200_000;

    private static final int DEEPEST = 300;

    private static final int MOST_UNDECIDED = 3;

    /** References that depend on the way to them (JSON Schema 2020-12 core, 8.2.3.2; 2019-09, 8.2.4.2.2). */
    private static final List<String> DYNAMIC = List.of("$dynamicRef", "$recursiveRef");

    private final Mode mode;
    private final @Nullable Spot root;
    private final List<Group> groups;
    private final Map<String, SchemaError> undecided = new LinkedHashMap<>();
    private int steps;
    private int depth;

    private SchemaValidator(Mode mode, @Nullable Spot root) {
        this.mode = mode;
        this.root = root;
        Draft draft = mode.draft();
        this.groups = List.of(
                new NumberGroup(draft),
                new TextGroup(),
                new AnyGroup(),
                new ArrayGroup(draft),
                new ObjectGroup(mode),
                new UnevaluatedGroup(draft));
    }

    /**
     * Validates a value.
     *
     * @param root where references within the schema start; null where they are followed already
     */
    public static Verdict validate(Spot schema, @Nullable Spot root, Spot value, Mode mode) {
        SchemaValidator validator = new SchemaValidator(mode, root);
        Errors errors = new Errors(mode.all());
        validator.apply(schema, value, new ArrayList<>(), errors);
        if (errors.isFull()) {
            validator.undecided("has more errors than the " + errors.list().size() + " that are looked at", List.of());
        }
        // What was not judged counts as valid, which is an error of its own where the opposite is asked for.
        boolean whole = validator.steps <= MOST_STEPS;
        return new Verdict(
                whole ? Relevance.select(errors.list()) : List.of(), List.copyOf(validator.undecided.values()));
    }

    /** Notes what cannot be judged, each reason once. */
    void undecided(String reason, List<String> path) {
        if (undecided.size() < MOST_UNDECIDED && !undecided.containsKey(reason)) {
            undecided.put(reason, new SchemaError("undecided", List.copyOf(path), reason));
        }
    }

    /** One more schema, on the way to those within it; false where that would be too many, or too deep. */
    boolean enter(List<String> path) {
        if (++steps > MOST_STEPS) {
            undecided("was not judged within " + MOST_STEPS + " steps: the schema branches too much", List.of());
            return false;
        }
        if (depth >= DEEPEST) {
            undecided("was not judged below " + DEEPEST + " schemas within each other", path);
            return false;
        }
        depth++;
        return true;
    }

    void leave() {
        depth--;
    }

    /** Whether the value at this path is valid; the errors are added. */
    boolean apply(Spot schema, Spot value, List<String> path, Errors errors) {
        if (schema.scalar() instanceof JsonBoolean truth) {
            return truth.value() || errors.add("false schema", path, "must not be there");
        }
        if (!schema.isObject() || !enter(path)) {
            return true;
        }
        try {
            Spot target = target(schema);
            boolean valid = target == null || apply(target, value, path, errors);
            boolean own = target == null || (hasSiblings() && schema.size() > 1);
            if (own && (valid || mode.all())) {
                valid &= keywords(schema, value, path, errors);
            }
            for (Spot beside : beside(schema)) {
                if (valid || mode.all()) {
                    valid &= keywords(beside, value, path, errors);
                }
            }
            return valid;
        } finally {
            leave();
        }
    }

    /** What stands beside the reference by which a schema was reached. */
    List<Spot> beside(Spot schema) {
        return root == null && hasSiblings() ? schema.beside() : List.of();
    }

    private boolean hasSiblings() {
        return mode.draft().isAtLeast(Draft.DRAFT2019_09);
    }

    /** Whether an item counts as evaluated that {@code contains} is about. */
    boolean countsContained() {
        return mode.draft().isAtLeast(Draft.DRAFT2020_12);
    }

    /** What a schema refers to within its root. */
    @Nullable
    Spot target(Spot schema) {
        Spot ref = root == null ? null : schema.child("$ref");
        String text = ref == null ? null : ref.text();
        return root == null || text == null ? null : LocalReference.find(root, text);
    }

    private boolean keywords(Spot schema, Spot value, List<String> path, Errors errors) {
        for (String dynamic : DYNAMIC) {
            if (schema.has(dynamic)) {
                undecided("was not judged by a " + dynamic + ", which is not followed", path);
            }
        }
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
