package dev.concordat.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** A credential as typed, or {@code env:NAME}: the value of a variable, so that it shows in no process list. */
record Secret(String value) {

    /** Reads the variable behind {@code env:}. */
    static final class Converter implements ITypeConverter<Secret> {

        @Override
        public Secret convert(String text) {
            if (!text.startsWith("env:")) {
                return new Secret(text);
            }
            String name = text.substring("env:".length());
            String value = System.getenv(name);
            if (value == null) {
                throw new TypeConversionException("the environment variable " + name + " is not set");
            }
            // Files and here-documents end in a line break, which no header can hold.
            return new Secret(value.replaceFirst("\\R$", ""));
        }
    }

    /** The name before a secret in an option of the form {@code NAME=SECRET}: as typed. */
    static final class Name implements ITypeConverter<String> {

        @Override
        public String convert(String text) {
            return text;
        }
    }

    /** The values by the same names. */
    static Map<String, String> values(Map<String, Secret> secrets) {
        Map<String, String> values = new LinkedHashMap<>();
        secrets.forEach((name, secret) -> values.put(name, secret.value()));
        return values;
    }

    /** Keeps the value out of picocli's own messages. */
    @Override
    public String toString() {
        return "(secret)";
    }
}
