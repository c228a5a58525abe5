package dev.concordat.design.lint.function;

import dev.concordat.core.grammar.Grammar;
import dev.concordat.core.grammar.SpecVersion;
import dev.concordat.core.grammar.Type;
import dev.concordat.design.lint.document.Format;
import dev.concordat.design.lint.document.LintDocument;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The document has the structure that its version of the specification demands. */
final class OasDocumentSchema implements LintFunction {

    @Override
    public Check prepare(Options options) throws OptionException {
        options.only();
        return subject -> {
            SpecVersion version = version(subject.document());
            return version == null
                    ? List.of()
                    : new Structure(Grammar.of(version), version)
                            .check(subject.document().unresolved(), new Type.ObjectOf("OpenAPI"));
        };
    }

    private static @Nullable SpecVersion version(LintDocument document) {
        Set<Format> formats = document.formats();
        if (formats.contains(Format.OAS2)) {
            return SpecVersion.V2_0;
        }
        if (!formats.contains(Format.OAS3)) {
            return null;
        }
        return formats.contains(Format.OAS3_2)
                ? SpecVersion.V3_2
                : formats.contains(Format.OAS3_1) ? SpecVersion.V3_1 : SpecVersion.V3_0;
    }
}
