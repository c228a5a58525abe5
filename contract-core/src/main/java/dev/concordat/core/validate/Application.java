package dev.concordat.core.validate;

import dev.concordat.core.contract.Schema;
import dev.concordat.core.contract.SchemaId;
import dev.concordat.core.finding.SourceLocation;
import dev.concordat.core.json.JsonValue;
import dev.concordat.core.pattern.EcmaPattern;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One schema applied to one instance: what the checks read, and where they write. */
final class Application {

    private final Evaluator evaluator;
    private final @Nullable Application outer;
    private final Schema schema;
    private final JsonValue instance;
    private final Place place;
    private final boolean secret;
    private final List<Violation> violations = new ArrayList<>();
    private final Evaluated evaluated = new Evaluated();
    private boolean valid = true;

    /** @param outer the application that led here */
    Application(
            Evaluator evaluator,
            @Nullable Application outer,
            Schema schema,
            JsonValue instance,
            Place place,
            boolean secret) {
        this.evaluator = evaluator;
        this.outer = outer;
        this.schema = schema;
        this.instance = instance;
        this.place = place;
        this.secret = secret;
    }

    Schema schema() {
        return schema;
    }

    JsonValue instance() {
        return instance;
    }

    Place place() {
        return place;
    }

    boolean isSecret() {
        return secret;
    }

    Evaluated evaluated() {
        return evaluated;
    }

    boolean isValid() {
        return valid;
    }

    List<Violation> violations() {
        return violations;
    }

    /** The first application to this very instance. */
    Application outermostHere() {
        Application first = this;
        while (first.outer != null && first.outer.place.depth() == place.depth()) {
            first = first.outer;
        }
        return first;
    }

    void report(String keyword, String message) {
        reportAt(place, keyword, message, schema.at(keyword));
    }

    void reportAt(Place where, String keyword, String message, SourceLocation location) {
        valid = false;
        add(new Violation(where.pointer(), keyword, message, location));
    }

    /** Reports something that does not make the instance invalid as JSON Schema understands it. */
    void note(String keyword, String message) {
        add(new Violation(place.pointer(), keyword, message, schema.at(keyword)));
    }

    private void add(Violation violation) {
        if (violations.size() < evaluator.limit() && !violations.contains(violation)) {
            violations.add(violation);
        }
    }

    /** Applies another schema to the same instance without taking over what it says. */
    Application probe(SchemaId other) {
        return evaluator.apply(this, other, instance, place);
    }

    /** Applies another schema to the same instance; its violations and annotations become ours. */
    void require(SchemaId other) {
        absorb(probe(other));
    }

    /** Applies a schema to a member or an item. */
    Application probe(SchemaId other, JsonValue child, String token) {
        return evaluator.apply(this, other, child, place.child(token));
    }

    /** Applies a schema to a member or an item; its violations become ours. */
    void require(SchemaId other, JsonValue child, String token) {
        Application inner = probe(other, child, token);
        valid &= inner.valid;
        inner.violations.forEach(this::add);
    }

    void absorb(Application inner) {
        valid &= inner.valid;
        inner.violations.forEach(this::add);
        if (inner.valid) {
            evaluated.add(inner.evaluated);
        }
    }

    EcmaPattern.Match match(String pattern, String text) {
        return evaluator.match(pattern, text);
    }

    Evaluator evaluator() {
        return evaluator;
    }

    String show(JsonValue value) {
        return secret ? "(not shown)" : Shown.of(value);
    }
}
