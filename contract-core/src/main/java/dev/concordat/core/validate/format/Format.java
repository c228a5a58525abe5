package dev.concordat.core.validate.format;

import dev.concordat.core.json.JsonNumber;
import dev.concordat.core.json.JsonString;
import dev.concordat.core.json.JsonValue;
import dev.concordat.core.pattern.EcmaPattern;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** A format whose meaning is defined well enough to be asserted (JSON Schema 2020-12 validation, 7.3; OpenAPI format registry). */
@FunctionalInterface
public interface Format {

    /** Whether the value is of the format; values of types that the format does not speak about are. */
    boolean accepts(JsonValue value);

    /** The format of this name; empty for one that is only an annotation. */
    static Optional<Format> named(String name) {
        return Optional.ofNullable(Names.TABLE.get(name));
    }

    /** The names that are asserted. */
    static Set<String> names() {
        return Names.TABLE.keySet();
    }

    private static Format text(Predicate<String> test) {
        return value -> !(value instanceof JsonString string) || test.test(string.value());
    }

    private static Format number(Predicate<JsonNumber> test) {
        return value -> !(value instanceof JsonNumber number) || test.test(number);
    }

    /** The table of formats. */
    final class Names {

        private static final Map<String, Format> TABLE = Map.ofEntries(
                Map.entry("date", text(DateTime::isDate)),
                Map.entry("time", text(DateTime::isTime)),
                Map.entry("date-time", text(DateTime::isDateTime)),
                Map.entry("duration", text(Duration::isDuration)),
                Map.entry("email", text(Email::isEmail)),
                Map.entry("idn-email", text(Email::isInternational)),
                Map.entry("uri-template", text(UriTemplate::isTemplate)),
                Map.entry("hostname", text(Hostname::isHostname)),
                Map.entry("ipv4", text(IpAddress::isIpv4)),
                Map.entry("ipv6", text(IpAddress::isIpv6)),
                Map.entry("uri", text(Uri::isUri)),
                Map.entry("uri-reference", text(Uri::isReference)),
                Map.entry("iri", text(Uri::isIri)),
                Map.entry("iri-reference", text(Uri::isIriReference)),
                Map.entry("uuid", text(Uuid::isUuid)),
                Map.entry("json-pointer", text(Pointer::isJsonPointer)),
                Map.entry("relative-json-pointer", text(Pointer::isRelative)),
                Map.entry("regex", text(EcmaPattern::isStrictlyValid)),
                Map.entry("byte", text(Base64Text::isBase64)),
                Map.entry("base64", text(Base64Text::isBase64)),
                Map.entry("base64url", text(Base64Text::isBase64Url)),
                Map.entry("int32", number(NumberRange::isInt32)),
                Map.entry("int64", number(NumberRange::isInt64)),
                Map.entry("float", number(NumberRange::isFloat)),
                Map.entry("double", number(NumberRange::isDouble)));

        private Names() {}
    }
}
