package dev.concordat.tests.plan;

import dev.concordat.core.contract.Contract;
import dev.concordat.core.contract.Example;
import dev.concordat.core.contract.MediaType;
import dev.concordat.core.contract.Operation;
import dev.concordat.core.contract.SchemaId;
import dev.concordat.core.generate.InstanceGenerator;
import dev.concordat.core.json.JsonArray;
import dev.concordat.core.json.JsonObject;
import dev.concordat.core.json.JsonString;
import dev.concordat.core.json.JsonValue;
import dev.concordat.core.validate.Side;
import dev.concordat.core.wire.BodyEncoder;
import dev.concordat.core.wire.Multipart;
import dev.concordat.core.wire.TypedText;
import dev.concordat.core.wire.XmlBody;
import dev.concordat.tests.judge.Judge;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Makes request bodies from the values of their media types: valid, new, and bound to what exists. */
record Bodies(Contract contract, InstanceGenerator generator, Judge judge) {

    /** Its values in one media type, best first: the document's example, then two generated ones. */
    List<JsonValue> values(MediaType type, long seed) {
        List<JsonValue> values =
                new ArrayList<>(examples(type).stream().limit(1).toList());
        SchemaId schema = type.schema();
        if (schema == null) {
            if (values.isEmpty()) {
                values.add(type.isJson() ? new JsonObject(Map.of()) : new JsonString("concordat"));
            }
        } else {
            for (int i = 0; i < 2; i++) {
                generator.ordinary(schema, Seeds.of(seed, type.range(), i)).ifPresent(values::add);
            }
        }
        values.removeIf(value -> BodyEncoder.encode(contract, type, value).isEmpty());
        return values;
    }

    /** Valid examples of a media type; those of its schema where it has none itself. */
    List<JsonValue> examples(MediaType type) {
        SchemaId schema = type.schema();
        List<Example> declared = new ArrayList<>(type.examples());
        if (declared.isEmpty() && schema != null) {
            declared.addAll(contract.dereference(schema).annotations().examples());
        }
        TypedText typed = new TypedText(contract, (id, value) -> judge.accepts(id, value, Side.REQUEST));
        List<JsonValue> values = new ArrayList<>();
        for (Example example : declared) {
            JsonValue value = example.value();
            JsonValue meant = value == null ? null : XmlBody.example(typed, type, value);
            if (meant != null && isValid(type, meant)) {
                values.add(meant);
            }
        }
        return values;
    }

    /**
     * Gives an identity that the client chooses a new value, so that one body can be created many times.
     *
     * @param special pointer of a member that stays as it is, "" for none
     * @param asIntended what the changed value must still be
     */
    JsonValue fresh(
            Binder binder,
            Operation operation,
            MediaType type,
            JsonValue value,
            long seed,
            String special,
            Predicate<JsonValue> asIntended) {
        SchemaId schema = type.schema();
        if (schema == null || !(value instanceof JsonObject object)) {
            return value;
        }
        JsonObject changed = object;
        for (String name : object.members().keySet()) {
            if (binder.isOwnIdentity(operation, name) && !special.startsWith(Pointers.child("", name))) {
                Optional<JsonValue> other = generator.ordinary(schema, Seeds.of(seed, operation.key(), 2));
                JsonValue identity =
                        other.isPresent() && other.get() instanceof JsonObject whole ? whole.get(name) : null;
                changed = identity == null ? changed : changed.with(name, identity);
            }
        }
        return changed.equals(object) || asIntended.test(changed) ? changed : value;
    }

    /** Whether a body is valid for the schema of its media type. */
    boolean isValid(MediaType type, JsonValue value) {
        return type.schema() == null || judge.accepts(type.schema(), value, Side.REQUEST);
    }

    /** A body whose references to other resources are bound to existing ones. */
    Draft.Instance draft(Binder binder, Operation operation, MediaType type, JsonValue value, long resources) {
        return draft(binder, operation, Set.of(), type, value, resources);
    }

    Draft.Instance draft(
            Binder binder, Operation operation, Set<String> visited, MediaType type, JsonValue value, long resources) {
        Map<String, Source> references = new LinkedHashMap<>();
        collect(
                value,
                "",
                "",
                (name, member) -> binder.reference(operation, visited, name, member, resources),
                references);
        return new Draft.Instance(type, value, references, doubt(type, value));
    }

    /** Made-up bytes are no picture: a service may refuse them although no schema says so. */
    private @Nullable String doubt(MediaType type, JsonValue value) {
        boolean text =
                type.isJson() || type.isXml() || type.isForm() || type.essence().startsWith("text/");
        boolean file = type.isMultipart()
                && value instanceof JsonObject object
                && object.members().keySet().stream().anyMatch(name -> Multipart.isFile(contract, type, name));
        return file || (!text && !type.isMultipart()) ? "the bytes of the " + type.range() + " body are made up" : null;
    }

    private static void collect(
            JsonValue value,
            String pointer,
            String name,
            BiFunction<String, JsonValue, Optional<Source>> reference,
            Map<String, Source> references) {
        if (value instanceof JsonObject object) {
            object.members()
                    .forEach(
                            (key, member) -> collect(member, Pointers.child(pointer, key), key, reference, references));
        } else if (value instanceof JsonArray array) {
            String singular = Names.singular(name);
            for (int i = 0; i < array.items().size(); i++) {
                collect(array.items().get(i), pointer + "/" + i, singular, reference, references);
            }
        } else if (Extraction.Member.isScalar(value) && !name.isEmpty()) {
            reference.apply(name, value).ifPresent(source -> references.put(pointer, source));
        }
    }
}
