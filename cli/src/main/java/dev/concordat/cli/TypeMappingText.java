package dev.concordat.cli;

import dev.concordat.generator.type.TypeMapping;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** A type mapping as it is written on the command line. */
final class TypeMappingText implements ITypeConverter<TypeMapping> {

    @Override
    public TypeMapping convert(String text) {
        try {
            return TypeMapping.of(text);
        } catch (IllegalArgumentException e) {
            throw new TypeConversionException(e.getMessage());
        }
    }
}
