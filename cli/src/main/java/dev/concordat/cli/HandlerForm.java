package dev.concordat.cli;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** The form of handlers as users write it; whether it is {@code async}. */
final class HandlerForm implements ITypeConverter<Boolean> {

    @Override
    public Boolean convert(String text) {
        return switch (text) {
            case "async" -> true;
            case "blocking" -> false;
            default -> throw new TypeConversionException("'" + text + "' is none of blocking, async");
        };
    }
}
