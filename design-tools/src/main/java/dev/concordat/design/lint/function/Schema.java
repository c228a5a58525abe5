package dev.concordat.design.lint.function;

import dev.concordat.core.parse.SpecCursor;
import dev.concordat.design.lint.document.Spot;
import dev.concordat.design.lint.schema.Draft;
import dev.concordat.design.lint.schema.Mode;
import dev.concordat.design.lint.schema.SchemaError;
import dev.concordat.design.lint.schema.SchemaValidator;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The value is valid for a JSON Schema that stands in the rule. */
final class Schema implements LintFunction {

    @Override
    public Check prepare(Options options) throws OptionException {
        options.only("schema", "dialect", "allErrors");
        SpecCursor schema = options.child("schema");
        if (schema == null || !schema.isObject()) {
            throw options.wrong("needs a \"schema\"");
        }
        String dialect = options.text("dialect");
        Spot root = Spot.root(schema.tree(), schema.node());
        Draft draft = dialect == null || dialect.equals("auto") ? declared(root) : Draft.named(dialect);
        if (draft == null) {
            throw options.wrong("knows no dialect \"" + dialect + "\"");
        }
        Mode mode = Mode.of(draft).withAllErrors(options.flag("allErrors"));
        return subject -> {
            Spot value = subject.value();
            return value == null
                    ? subject.problem(subject.name() + " must be there")
                    : problems(SchemaValidator.validate(root, root, value, mode), value, subject.property());
        };
    }

    private static Draft declared(Spot schema) {
        Spot uri = schema.child("$schema");
        String text = uri == null ? null : uri.text();
        Draft draft = text == null ? null : Draft.ofUri(text);
        return draft == null ? Draft.DRAFT7 : draft;
    }

    /** Errors as problems at the values that they are about. */
    static List<Problem> problems(List<SchemaError> errors, Spot value, @Nullable String property) {
        List<Problem> problems = new ArrayList<>();
        for (SchemaError error : errors) {
            List<String> path = error.path();
            String name = path.isEmpty() ? property : path.get(path.size() - 1);
            String subject = name == null || name.isEmpty() ? "the value" : "\"" + name + "\"";
            problems.add(new Problem(subject + " " + error.message(), value.closest(path)));
        }
        return problems;
    }
}
