package dev.concordat.design.lint.function;

import dev.concordat.design.lint.document.Spot;
import java.util.ArrayList;
import java.util.List;

/** The discriminator of a Swagger 2.0 schema names one of its own required properties (Schema Object). */
final class OasDiscriminator implements LintFunction {

    @Override
    public Check prepare(Options options) throws OptionException {
        options.only();
        return subject -> {
            Spot schema = subject.value();
            Spot discriminator = schema == null ? null : schema.child("discriminator");
            String name = discriminator == null ? null : discriminator.text();
            if (schema == null || name == null) {
                return List.of();
            }
            List<Problem> problems = new ArrayList<>();
            Spot properties = schema.child("properties");
            if (properties == null || properties.child(name) == null) {
                problems.add(new Problem(
                        "the discriminator \"" + name + "\" is not a property of the schema",
                        schema.closest(List.of("properties"))));
            }
            Spot required = schema.child("required");
            if (required == null
                    || !required.isArray()
                    || required.children().stream().noneMatch(item -> name.equals(item.text()))) {
                problems.add(new Problem(
                        "the discriminator \"" + name + "\" is not required", schema.closest(List.of("required"))));
            }
            return problems;
        };
    }
}
