package dev.concordat.design.lint.function;

import dev.concordat.design.lint.document.Spot;
import java.util.List;

/** An operation that takes form fields consumes one of the two form media types (Swagger 2.0, Parameter Object). */
final class OasOpFormDataConsumeCheck implements LintFunction {

    @Override
    public Check prepare(Options options) throws OptionException {
        options.only();
        return subject -> {
            Spot parameters = subject.value() == null ? null : subject.value().child("parameters");
            Spot consumes = subject.value() == null ? null : subject.value().child("consumes");
            if (parameters == null || !parameters.isArray() || consumes == null || !consumes.isArray()) {
                return List.of();
            }
            boolean form = parameters.children().stream()
                    .map(parameter -> parameter.child("in"))
                    .anyMatch(in -> in != null && "formData".equals(in.text()));
            boolean fits = consumes.children().stream()
                    .map(type -> String.valueOf(type.text()))
                    .anyMatch(type ->
                            type.contains("application/x-www-form-urlencoded") || type.contains("multipart/form-data"));
            return !form || fits
                    ? List.of()
                    : subject.problem("form fields need application/x-www-form-urlencoded or multipart/form-data"
                            + " in \"consumes\"");
        };
    }
}
