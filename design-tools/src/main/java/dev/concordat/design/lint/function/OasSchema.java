package dev.concordat.design.lint.function;

import dev.concordat.design.lint.document.Format;
import dev.concordat.design.lint.document.LintDocument;
import dev.concordat.design.lint.document.Spot;
import dev.concordat.design.lint.schema.Draft;
import dev.concordat.design.lint.schema.Mode;
import dev.concordat.design.lint.schema.SchemaValidator;
import java.util.List;

/** As {@code schema}, in the dialect of the document: draft 4 before OpenAPI 3.1, then 2020-12 or what it declares. */
final class OasSchema implements LintFunction {

    @Override
    public Check prepare(Options options) throws OptionException {
        options.only("schema");
        Spot root = Schema.read(options);
        return subject -> {
            Spot value = subject.value();
            return value == null
                    ? List.of()
                    : Schema.problems(
                            SchemaValidator.validate(root, root, value, mode(subject.document())),
                            value,
                            subject.property());
        };
    }

    /** How a document means its schemas. */
    static Mode mode(LintDocument document) {
        Mode mode = Mode.of(dialect(document));
        return document.formats().contains(Format.OAS2) ? mode.withNullable("x-nullable") : mode;
    }

    private static Draft dialect(LintDocument document) {
        if (!document.formats().contains(Format.OAS3_1) && !document.formats().contains(Format.OAS3_2)) {
            return Draft.DRAFT4;
        }
        Spot declared = document.unresolved().child("jsonSchemaDialect");
        String uri = declared == null ? null : declared.text();
        Draft draft = uri == null ? null : Draft.ofUri(uri);
        return draft == null ? Draft.DRAFT2020_12 : draft;
    }
}
