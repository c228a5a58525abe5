package dev.concordat.design.lint.function;

import dev.concordat.core.parse.SpecCursor;
import dev.concordat.design.lint.document.Spot;
import dev.concordat.design.lint.schema.Draft;
import dev.concordat.design.lint.schema.Mode;
import dev.concordat.design.lint.schema.SchemaError;
import dev.concordat.design.lint.schema.SchemaFlaw;
import dev.concordat.design.lint.schema.SchemaValidator;
import dev.concordat.design.lint.schema.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The value is valid for a JSON Schema that stands in the rule. */
final class Schema implements LintFunction {

    @Override
    public Check prepare(Options options) throws OptionException {
        options.only("schema", "dialect", "allErrors");
        Spot root = read(options);
        String dialect = options.text("dialect");
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

    /** The schema among the options, if it can be run as written. */
    static Spot read(Options options) throws OptionException {
        SpecCursor schema = options.child("schema");
        if (schema == null || !schema.isObject()) {
            throw options.wrong("needs a \"schema\"");
        }
        Spot root = Spot.root(schema);
        Optional<SchemaFlaw> flaw = SchemaFlaw.find(root);
        if (flaw.isPresent()) {
            throw new OptionException(
                    "has a schema that " + flaw.get().message(), flaw.get().at().location());
        }
        return root;
    }

    private static Draft declared(Spot schema) {
        Spot uri = schema.child("$schema");
        String text = uri == null ? null : uri.text();
        Draft draft = text == null ? null : Draft.ofUri(text);
        return draft == null ? Draft.DRAFT7 : draft;
    }

    /** Errors as problems at the values that they are about, and what could not be judged. */
    static List<Problem> problems(Verdict verdict, Spot value, @Nullable String property) {
        List<Problem> problems = new ArrayList<>();
        verdict.errors().forEach(error -> problems.add(problem(error, value, property, false)));
        verdict.undecided().forEach(reason -> problems.add(problem(reason, value, property, true)));
        return problems;
    }

    private static Problem problem(SchemaError error, Spot value, @Nullable String property, boolean undecided) {
        List<String> path = error.path();
        String name = path.isEmpty() ? property : path.get(path.size() - 1);
        String subject = name == null || name.isEmpty() ? "the value" : "\"" + name + "\"";
        return new Problem(subject + " " + error.message(), value.closest(path), undecided);
    }
}
