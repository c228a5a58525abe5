package dev.concordat.runtime.json;

import dev.concordat.runtime.Tristate;
import dev.concordat.runtime.violation.PatternEffort;
import dev.concordat.runtime.violation.Place;
import dev.concordat.runtime.violation.PointedReport;
import dev.concordat.runtime.violation.Validators;
import dev.concordat.runtime.violation.Violations;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.sym.PropertyNameMatcher;

/**
 * The JSON text that codecs read, token by token. Every method that reads works on the current value and leaves its
 * last token current. Wrong data is reported, not thrown; where it is, is worked out only then.
 */
public final class JsonIn extends ValueReport {
    private final JsonParser parser;
    private final byte[] json;
    private final int start;
    private final JsonSource source;
    private final Violations violations;

    JsonIn(JsonParser parser, byte[] json, int start, JsonSource source, Violations violations) {
        super(source.in(), source.name(), violations);
        this.parser = parser;
        this.json = json;
        this.start = start;
        this.source = source;
        this.violations = violations;
    }

    /** Reads a whole JSON text (RFC 8259). Null if there is any violation. */
    public static <T> @Nullable T read(
            Codec<T> codec, byte[] json, Place in, @Nullable String name, Violations violations) {
        return JsonText.read(codec, json, in, name, false, violations);
    }

    /** Reads a value of which all scalars are strings: a parameter or form laid out as JSON. */
    public static <T> @Nullable T readText(
            Codec<T> codec, byte[] json, Place in, @Nullable String name, Violations violations) {
        return JsonText.read(codec, json, in, name, true, violations);
    }

    /** Whether the current value is text that may stand for a number, a boolean or a list of one. */
    public boolean isText() {
        return source.text() && parser.currentToken() == JsonToken.VALUE_STRING;
    }

    /** Whether values have no JSON type of their own, as in parameters and forms: it is their codecs that tell. */
    public boolean isUntyped() {
        return source.text();
    }

    /** The kind of the current value. */
    public JsonKind kind() {
        return switch (parser.currentToken()) {
            case START_OBJECT -> JsonKind.OBJECT;
            case START_ARRAY -> JsonKind.ARRAY;
            case VALUE_STRING -> JsonKind.STRING;
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> JsonKind.NUMBER;
            case VALUE_TRUE, VALUE_FALSE -> JsonKind.BOOLEAN;
            default -> JsonKind.NULL;
        };
    }

    /** Steps into an object; if the value is none, reports that and skips it. */
    public boolean startObject() {
        if (parser.currentToken() == JsonToken.START_OBJECT) {
            return true;
        }
        unexpected(JsonKind.OBJECT);
        return false;
    }

    /** The name of the next member, of which the value becomes current; null at the end of the object. */
    public @Nullable String nextName() {
        String name = parser.nextName();
        if (name != null) {
            parser.nextToken();
        }
        return name;
    }

    /** As {@link #nextName}: the index of the name, or one of the matcher's negative signs. */
    int nextMember(PropertyNameMatcher names) {
        int match = parser.nextNameMatch(names);
        if (match != PropertyNameMatcher.MATCH_END_OBJECT) {
            parser.nextToken();
        }
        return match;
    }

    /** The name of the current member. */
    String name() {
        return parser.currentName();
    }

    /** After the last member: checks how many there were. */
    public void endObject(int count, int min, int max) {
        if (count < min) {
            violation("minProperties", String.valueOf(min), null);
        }
        if (count > max) {
            violation("maxProperties", String.valueOf(max), null);
        }
    }

    /** Steps into an array; if the value is none, reports that and skips it. */
    public boolean startArray() {
        if (parser.currentToken() == JsonToken.START_ARRAY) {
            return true;
        }
        unexpected(JsonKind.ARRAY);
        return false;
    }

    /** Goes to the next item; false at the end of the array. */
    public boolean nextItem() {
        return parser.nextToken() != JsonToken.END_ARRAY;
    }

    /** After the last item: checks how many there were. */
    public void endArray(int count, int min, int max) {
        if (count < min) {
            violation("minItems", String.valueOf(min), null);
        }
        if (count > max) {
            violation("maxItems", String.valueOf(max), null);
        }
    }

    /** Reports an item behind the last one that the schema knows, and passes over it. */
    public void unknownItem() {
        violation("items", null, null);
        skip();
    }

    /** Passes over the value. */
    public void skip() {
        parser.skipChildren();
    }

    /** Reports a member that the schema does not know and passes over it. */
    public void unknown(String name) {
        violation("additionalProperties", null, null);
        skip();
    }

    /** Reads a member with a free name into a map. */
    public <V> void additional(Map<String, V> map, String name, Codec<V> codec) {
        if (map.containsKey(name)) {
            violation("duplicate", null, null);
        }
        put(map, name, codec, codec.read(this));
    }

    @SuppressWarnings("NullAway") // V includes null exactly where the codec does
    private static <V> void put(Map<String, V> map, String name, Codec<V> codec, @Nullable V value) {
        if (value != null || codec instanceof NullOr) {
            map.put(name, value);
        }
    }

    /** Reads a value that may be null. */
    public <T> @Nullable T nullable(Codec<T> codec) {
        return parser.currentToken() == JsonToken.VALUE_NULL ? null : codec.read(this);
    }

    /** Reads a value of which null means something else than its absence. */
    <T> Tristate<T> tristate(Codec<T> codec) {
        if (parser.currentToken() == JsonToken.VALUE_NULL) {
            return Tristate.ofNull();
        }
        T value = codec.read(this);
        return value == null ? Tristate.absent() : Tristate.of(value);
    }

    /** Reads a value of which no violation shows anything. */
    <T> @Nullable T hiding(Codec<T> codec) {
        return hiding(() -> codec.read(this));
    }

    /** Reads a value and makes it something else. */
    public <S, T> @Nullable T map(Codec<S> codec, Function<S, T> function) {
        S value = codec.read(this);
        return value == null ? null : function.apply(value);
    }

    /** The string; null if the value is none, which is reported. */
    public @Nullable String string() {
        if (parser.currentToken() != JsonToken.VALUE_STRING) {
            unexpected(JsonKind.STRING);
            return null;
        }
        String text = parser.getString();
        if (JsonText.hasLoneSurrogate(text)) {
            syntax("half of a surrogate pair");
            return null;
        }
        return text;
    }

    /** The constant whose text the current value is; null, and nothing is reported, if it is none. */
    <E> @Nullable E constant(Constants<E> constants) {
        return parser.currentToken() == JsonToken.VALUE_STRING
                ? constants.find(parser.getStringCharacters(), parser.getStringOffset(), parser.getStringLength())
                : null;
    }

    /** The boolean; null if the value is none, which is reported. */
    public @Nullable Boolean bool() {
        return switch (parser.currentToken()) {
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            default -> {
                unexpected(JsonKind.BOOLEAN);
                yield null;
            }
        };
    }

    /**
     * The number; null if the value is none, which is reported.
     *
     * @param type how the report calls what is wanted: number or integer
     */
    public @Nullable BigDecimal number(String type) {
        return NumberToken.number(this, type);
    }

    /** The integer; null if the value is none or has more than 32 bits, which is reported. */
    public @Nullable Integer int32() {
        return NumberToken.int32(this);
    }

    /** The integer; null if the value is none or has more than 64 bits, which is reported. */
    public @Nullable Long int64() {
        return NumberToken.int64(this);
    }

    /** Reports that the value is of none of the kinds, and passes over it. */
    public void unexpected(JsonKind... wanted) {
        unexpectedType(Stream.of(wanted).map(JsonKind::value).collect(Collectors.joining(" or ")));
    }

    /** The same for a type that is only part of a kind, such as integer. */
    void unexpectedType(String wanted) {
        violation("type", wanted, kind().value());
        skip();
    }

    /**
     * Looks ahead for the member that tells which case of a union the object is. Null, with the value passed over, if
     * that is missing or no string, which is reported.
     */
    public @Nullable String discriminator(String name) {
        return new Ahead(this).discriminator(name, false);
    }

    /** The same for a member that may be a string, number or boolean; numbers in their shortest form. */
    public @Nullable String scalarDiscriminator(String name) {
        return new Ahead(this).discriminator(name, true);
    }

    /** The string that a member is; null if the value is no object or has no such string. Reports nothing. */
    public @Nullable String tag(String name) {
        return new Ahead(this).tag(name);
    }

    /** Which one of the names is a member of the object; -1 if none or several are. */
    public int telling(String... names) {
        return new Ahead(this).telling(names);
    }

    /** Reports a discriminator that names no case, and passes over the object. */
    public void unknownDiscriminator(String name, String found, String... known) {
        violation(PointedReport.step(name), "discriminator", String.join(", ", known), found);
        skip();
    }

    /**
     * Reads the one case that the value matches; reports if it matches none (of the nearest: why) or several. Untyped
     * text that matches cases of several kinds is the most special of them: {@code 1} is a number, not a string.
     */
    public <T> @Nullable T oneOf(List<Supplier<? extends Codec<? extends T>>> cases) {
        return new Ahead(this).choose(true, cases);
    }

    /** Reads the first case that the value matches; if it matches none, reports why the nearest does not. */
    public <T> @Nullable T anyOf(List<Supplier<? extends Codec<? extends T>>> cases) {
        return new Ahead(this).choose(false, cases);
    }

    /** The value as a tree, without passing over it; null if it is none, which whoever reads it will report. */
    public @Nullable JsonValue ahead() {
        return new Ahead(this).attempt(AnyValue.ANY, new Violations());
    }

    JsonParser parser() {
        return parser;
    }

    JsonSource source() {
        return source;
    }

    /** The members of the current value, an object. */
    MemberScan scan() {
        return new MemberScan(json, here());
    }

    /** Another parser of the text from the current value on, whose first token is current. */
    JsonParser parserAgain() {
        JsonParser again = JsonText.parser(json, here());
        again.nextToken();
        return again;
    }

    /** Another reader of the current value. */
    JsonIn again(JsonParser again, Violations found) {
        return inheriting(new JsonIn(again, json, here(), source.below(pointer()), found));
    }

    private int here() {
        return start + (int) parser.currentTokenLocation().getByteOffset();
    }

    /** The same reader, which reports to somebody else. */
    JsonIn reportingTo(Violations found) {
        return inheriting(new JsonIn(parser, json, start, source, found));
    }

    /** The same reader where it is not yet known what the value is: no rule but the schema is asked. */
    JsonIn trying() {
        return inheriting(new JsonIn(parser, json, start, source.withoutValidators(), violations));
    }

    private JsonIn inheriting(JsonIn other) {
        other.hideAs(this);
        return other;
    }

    void addAll(Violations found) {
        found.list().forEach(violations::add);
    }

    @Override
    public PatternEffort patterns() {
        return source.patterns();
    }

    @Override
    Validators validators() {
        return source.validators();
    }

    void syntax(String message) {
        violation("syntax", message, null);
    }

    @Override
    String pointer() {
        return source.prefix() + parser.streamReadContext().pathAsPointer();
    }
}
