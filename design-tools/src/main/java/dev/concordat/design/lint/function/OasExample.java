package dev.concordat.design.lint.function;

import dev.concordat.design.lint.document.Spot;
import dev.concordat.design.lint.schema.Mode;
import dev.concordat.design.lint.schema.SchemaValidator;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Examples and defaults are valid for their schema: those of the schema itself, or those of a media type. */
final class OasExample implements LintFunction {

    @Override
    public Check prepare(Options options) throws OptionException {
        options.only("oasVersion", "schemaField", "type");
        options.text("schemaField");
        String type = options.text("type");
        if (type != null && !type.equals("media") && !type.equals("schema")) {
            throw options.wrong("needs \"media\" or \"schema\" as \"type\"");
        }
        boolean media = "media".equals(type);
        boolean swagger = options.isSwagger();
        return subject -> {
            Spot holder = subject.value();
            Spot schema = holder == null || !media ? holder : holder.child("schema");
            if (holder == null || schema == null || !holder.isObject() || !schema.isObject()) {
                return List.of();
            }
            List<Problem> problems = new ArrayList<>();
            Mode mode = OasSchema.mode(subject.document()).onSide(media ? side(holder.path()) : Mode.Relaxed.NONE);
            for (Example example : media ? ofMedia(holder, swagger) : ofSchema(holder, swagger)) {
                Spot value = example.value();
                if (value == null) {
                    problems.add(new Problem("the example has no value", example.place()));
                } else {
                    problems.addAll(
                            Schema.problems(SchemaValidator.validate(schema, null, value, mode), value, value.name()));
                }
            }
            return problems;
        };
    }

    private record Example(@Nullable Spot value, Spot place) {}

    private static List<Example> ofSchema(Spot schema, boolean swagger) {
        List<Example> examples = new ArrayList<>();
        for (String field : swagger ? List.of("example", "x-example", "default") : List.of("example", "default")) {
            Spot value = schema.child(field);
            if (value != null) {
                examples.add(new Example(value, value));
            }
        }
        return examples;
    }

    private static List<Example> ofMedia(Spot holder, boolean swagger) {
        Spot single = swagger ? null : holder.child("example");
        if (single != null) {
            return List.of(new Example(single, single));
        }
        Spot named = holder.child("examples");
        List<Example> examples = new ArrayList<>();
        for (Spot example : named == null ? List.<Spot>of() : named.children()) {
            if (swagger) {
                examples.add(new Example(example, example));
            } else if (example.scalar() == null && !example.has("externalValue")) {
                examples.add(new Example(example.child("value"), example));
            }
        }
        return examples;
    }

    /** The side of the exchange that a media type is on. */
    private static Mode.Relaxed side(List<String> path) {
        boolean paths = path.size() > 3 && path.get(0).equals("paths");
        String part = paths ? path.get(3) : path.size() > 1 && path.get(0).equals("components") ? path.get(1) : "";
        return switch (part) {
            case "requestBody", "requestBodies" -> Mode.Relaxed.REQUEST;
            case "responses" -> Mode.Relaxed.RESPONSE;
            default -> path.size() > 1 && path.get(0).equals("responses") ? Mode.Relaxed.RESPONSE : Mode.Relaxed.NONE;
        };
    }
}
