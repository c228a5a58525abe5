package dev.concordat.cli;

import dev.concordat.generator.Target;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Targets as users write them. */
final class TargetNames implements ITypeConverter<Target> {

    @Override
    public Target convert(String text) {
        return Target.of(text.strip())
                .orElseThrow(() -> new TypeConversionException("'" + text + "' is none of spring-mvc, java-client"));
    }
}
