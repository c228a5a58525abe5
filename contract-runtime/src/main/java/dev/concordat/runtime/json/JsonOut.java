package dev.concordat.runtime.json;

import dev.concordat.runtime.violation.PatternEffort;
import dev.concordat.runtime.violation.Place;
import dev.concordat.runtime.violation.Validators;
import dev.concordat.runtime.violation.Violation;
import dev.concordat.runtime.violation.Violations;
import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.SerializableString;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;

/** The JSON text that codecs write, compact UTF-8; may check on the way what it writes. */
public final class JsonOut extends ValueReport {
    private static final JsonFactory FACTORY = new JsonFactory();

    private final JsonGenerator generator;
    private final @Nullable Violations violations;

    private JsonOut(JsonGenerator generator, @Nullable Violations violations) {
        super(Place.BODY, null, violations);
        this.generator = generator;
        this.violations = violations;
    }

    /** Writes a value; the violations, if not null, take what is wrong with it. */
    public static <T> byte[] write(Codec<T> codec, T value, @Nullable Violations violations) {
        if (violations == null) {
            return text(codec, value, null);
        }
        try {
            return text(codec, value, violations);
        } catch (StreamConstraintsException tooMuch) {
            violations.add(new Violation(Place.BODY, null, "", "syntax", tooMuch.getOriginalMessage(), null));
            return text(codec, value, null);
        }
    }

    private static <T> byte[] text(Codec<T> codec, T value, @Nullable Violations violations) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonGenerator generator = FACTORY.createGenerator(ObjectWriteContext.empty(), bytes)) {
            codec.write(value, new JsonOut(generator, violations));
        }
        return bytes.toByteArray();
    }

    /** The value as it will be written, as a tree; null if it cannot be read again, having no JSON text. */
    public static <T> @Nullable JsonValue tree(Codec<T> codec, T value) {
        return JsonIn.read(AnyValue.ANY, write(codec, value, null), Place.BODY, null, new Violations());
    }

    /** Whether somebody wants to know what is wrong. */
    public boolean checks() {
        return violations != null;
    }

    <T> void check(Scalar<T> scalar, T value) {
        if (violations != null) {
            scalar.check(value, this);
        }
    }

    public void startObject() {
        generator.writeStartObject();
    }

    public void endObject() {
        generator.writeEndObject();
    }

    /** Ends an object and checks how many members it has. */
    public void endObject(int min, int max) {
        int count = generator.streamWriteContext().getEntryCount();
        generator.writeEndObject();
        if (count < min) {
            violation("minProperties", String.valueOf(min), null);
        }
        if (count > max) {
            violation("maxProperties", String.valueOf(max), null);
        }
    }

    /** The name of a member whose value is written next. */
    public void name(String name) {
        generator.writeName(name);
    }

    /** The same of a name that is already encoded. */
    void name(SerializableString name) {
        generator.writeName(name);
    }

    public void startArray() {
        generator.writeStartArray();
    }

    public void endArray() {
        generator.writeEndArray();
    }

    /** Ends an array and checks how many items it has. */
    public void endArray(int min, int max) {
        int count = generator.streamWriteContext().getEntryCount();
        generator.writeEndArray();
        if (count < min) {
            violation("minItems", String.valueOf(min), null);
        }
        if (count > max) {
            violation("maxItems", String.valueOf(max), null);
        }
    }

    /** Writes a value of which no violation shows anything. */
    <T> void hiding(Codec<T> codec, T value) {
        hiding(() -> {
            codec.write(value, this);
            return value;
        });
    }

    /** Writes an item that may be null. */
    public <T> void item(Codec<T> codec, @Nullable T value) {
        if (value == null) {
            generator.writeNull();
        } else {
            codec.write(value, this);
        }
    }

    public <T> void required(String name, Codec<T> codec, T value) {
        generator.writeName(name);
        codec.write(value, this);
    }

    /** Writes a member unless it is null. */
    public <T> void optional(String name, Codec<T> codec, @Nullable T value) {
        if (value != null) {
            required(name, codec, value);
        }
    }

    /** Writes a member that an object declares, if it is there. */
    public <V> void member(Member<V> member, @Nullable V value) {
        member.write(value, this);
    }

    /** Writes members that have free names. */
    public <V> void additional(Map<String, V> members, Codec<V> codec) {
        members.forEach((name, value) -> required(name, codec, value));
    }

    /** The same as an object declares them. */
    public <V> void members(FreeMembers<V> members, Map<String, V> values) {
        members.write(values, this);
    }

    public void string(String value) {
        generator.writeString(value);
    }

    public void number(int value) {
        generator.writeNumber(value);
    }

    public void number(long value) {
        generator.writeNumber(value);
    }

    public void number(BigDecimal value) {
        generator.writeNumber(value);
    }

    public void bool(boolean value) {
        generator.writeBoolean(value);
    }

    public void nothing() {
        generator.writeNull();
    }

    @Override
    public PatternEffort patterns() {
        return violations == null ? new PatternEffort() : violations.patterns();
    }

    @Override
    Validators validators() {
        return violations == null ? Validators.NONE : violations.validators();
    }

    @Override
    String pointer() {
        return generator.streamWriteContext().pathAsPointer().toString();
    }
}
