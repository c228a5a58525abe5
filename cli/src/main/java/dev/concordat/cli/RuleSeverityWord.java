package dev.concordat.cli;

import dev.concordat.core.finding.Severity;
import dev.concordat.design.lint.ruleset.RuleSeverity;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** A severity in the words of rulesets or in ours. */
final class RuleSeverityWord implements ITypeConverter<Severity> {

    @Override
    public Severity convert(String word) {
        Severity severity = RuleSeverity.threshold(word);
        if (severity == null) {
            throw new TypeConversionException("expected error, warn, info or hint, not " + word);
        }
        return severity;
    }
}
