package dev.concordat.cli;

import dev.concordat.core.finding.Severity;
import java.util.Locale;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** A severity in the words of rulesets or in ours. */
final class RuleSeverityWord implements ITypeConverter<Severity> {

    @Override
    public Severity convert(String word) {
        return switch (word.toLowerCase(Locale.ROOT)) {
            case "error" -> Severity.ERROR;
            case "warn", "warning" -> Severity.WARNING;
            case "info", "hint" -> Severity.INFO;
            default -> throw new TypeConversionException("expected error, warn, info or hint, not " + word);
        };
    }
}
