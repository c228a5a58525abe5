package dev.concordat.generator.codec;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concordat.core.contract.Contract;
import dev.concordat.core.contract.SchemaId;
import dev.concordat.core.generate.Instance;
import dev.concordat.core.generate.InstanceGenerator;
import dev.concordat.core.json.JsonArray;
import dev.concordat.core.json.JsonNull;
import dev.concordat.core.json.JsonObject;
import dev.concordat.core.json.JsonString;
import dev.concordat.core.json.JsonValue;
import dev.concordat.core.parse.JsonDocument;
import dev.concordat.core.validate.InstanceValidator;
import dev.concordat.core.validate.Side;
import dev.concordat.generator.type.RecordDeclaration;
import dev.concordat.generator.type.ScalarKind;
import dev.concordat.generator.type.Type;
import dev.concordat.runtime.assertion.Asserted;
import dev.concordat.runtime.json.Codec;
import dev.concordat.runtime.json.JsonIn;
import dev.concordat.runtime.json.JsonOut;
import dev.concordat.runtime.json.Located;
import dev.concordat.runtime.json.ObjectCodec;
import dev.concordat.runtime.violation.Place;
import dev.concordat.runtime.violation.Violation;
import dev.concordat.runtime.violation.Violations;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Generated codecs against the reference validator: what one accepts, the other does, and for the same reason. */
class CodecBehaviourTest {

    private static final long SEED = 42;

    /** What is told of these is why their nearest alternative does not match. */
    private static final Set<String> ASSERTED = Set.of("anyOf", "oneOf", "then", "else", "dependentSchemas");

    /** What no schema states. */
    private static final Set<String> OURS = Set.of("syntax", "duplicate");

    private final List<String> disagreements = new ArrayList<>();
    private final Set<String> encoded = new HashSet<>();
    private final Set<String> kept = new HashSet<>();
    private int valid;
    private int invalid;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "specs/generate/wanted/openapi.yaml",
                "specs/generate/shapes/openapi.yaml",
                "specs/parcels/openapi.yaml"
            })
    void agreesWithTheValidator(String spec) {
        GeneratedCase generated = GeneratedCase.ofFile(spec);
        generated.model().declarations().values().forEach(declaration -> {
            if (declaration instanceof RecordDeclaration record) {
                record.properties().forEach(property -> {
                    kept.add(property.name());
                    if (isEncoded(property.type().type())) {
                        encoded.add(new JsonString(property.name()).toJson());
                    }
                });
            }
        });
        Probes probes = Probes.of(generated);
        compare(generated, probes.requests(), Side.REQUEST);
        compare(generated, probes.responses(), Side.RESPONSE);

        assertThat(disagreements.stream().limit(10)).isEmpty();
        // Stated so that a generator that finds nothing to compare is noticed.
        assertThat(valid).isGreaterThan(500);
        assertThat(invalid).isGreaterThan(500);
    }

    /** Each of these has few schemas. */
    @ParameterizedTest
    @ValueSource(strings = {"demands", "tuples", "names-by-pattern", "conditions", "mixed-values"})
    void agreesOnEveryKeyword(String name) {
        GeneratedCase generated = GeneratedCase.ofFile("specs/generate/" + name + "/openapi.yaml");
        generated.model().declarations().values().stream()
                .filter(RecordDeclaration.class::isInstance)
                .forEach(declaration ->
                        ((RecordDeclaration) declaration).properties().forEach(property -> kept.add(property.name())));
        Probes probes = Probes.of(generated);
        compare(generated, probes.responses(), Side.RESPONSE);

        assertThat(disagreements.stream().limit(10)).isEmpty();
        assertThat(valid).isGreaterThan(10);
        assertThat(invalid).isGreaterThan(10);
    }

    private void compare(GeneratedCase generated, Map<SchemaId, Codec<Object>> codecs, Side side) {
        InstanceGenerator generator = new InstanceGenerator(generated.contract(), side);
        InstanceValidator validator = new InstanceValidator(generated.contract(), side);
        codecs.forEach((id, codec) -> {
            String name = side + " " + id.pointer();
            for (Instance instance : generator.valid(id, SEED).instances()) {
                if (!isMeant(instance)) {
                    valid++;
                    accept(name, codec, instance);
                }
            }
            for (Instance instance : generator.invalid(id, SEED).instances()) {
                if (!isMeant(instance)) {
                    invalid++;
                    // Of a value that all branches refuse both tell the nearest branch, which need not be the meant
                    // one.
                    boolean told = validator.validate(id, instance.value()).stream()
                            .anyMatch(violation -> violation.pointer().equals(instance.pointer())
                                    && violation.keyword().equals(instance.keyword()));
                    reject(name, codec, instance, told, generated.contract());
                }
            }
        });
    }

    private void accept(String name, Codec<Object> codec, Instance instance) {
        Violations violations = new Violations();
        Object value = JsonIn.read(codec, bytes(instance), Place.BODY, null, violations);
        if (value == null && violations.isEmpty() && instance.value() instanceof JsonNull) {
            return;
        }
        if (value == null) {
            disagreements.add(name + " refuses the valid " + instance + " for " + violations.list());
            return;
        }
        byte[] written = JsonOut.write(codec, value, violations);
        JsonValue again = JsonDocument.parse("written", new String(written, StandardCharsets.UTF_8))
                .orElseThrow();
        if (!violations.isEmpty() || !same(instance.value(), again)) {
            disagreements.add(name + " writes " + instance + " as " + again.toJson() + " with " + violations.list());
        }
    }

    private void reject(String name, Codec<Object> codec, Instance instance, boolean told, Contract contract) {
        Violations violations = new Violations();
        Object value = JsonIn.read(codec, bytes(instance), Place.BODY, null, violations);
        for (Violation violation : violations.list()) {
            boolean within = codec instanceof ObjectCodec || codec instanceof Located || codec instanceof Asserted;
            if (!stands(violation, contract, within)) {
                disagreements.add(name + " has no " + violation.keyword() + " of " + violation.pointer() + " at "
                        + violation.schema() + ": " + instance);
            }
        }
        if (value != null || violations.isEmpty()) {
            disagreements.add(name + " takes the invalid " + instance);
        } else if (told && violations.list().stream().noneMatch(violation -> names(violation, instance))) {
            disagreements.add(name + " calls the invalid " + instance + " "
                    + violations.list().stream()
                            .map(violation -> violation.keyword() + " at " + violation.pointer())
                            .toList());
        }
    }

    /** Whether the place is a keyword of the document, or a schema. Of a value without an object around it nobody knows. */
    private static boolean stands(Violation violation, Contract contract, boolean within) {
        String place = violation.schema();
        if (place == null || place.isEmpty()) {
            return place == null ? !within : OURS.contains(violation.keyword());
        }
        SchemaId whole = new SchemaId(
                place.substring(0, place.indexOf('#')), URI.create(place).getFragment());
        int last = whole.pointer().lastIndexOf('/');
        if (contract.schemas().containsKey(whole)) {
            return true;
        }
        SchemaId schema = new SchemaId(whole.document(), whole.pointer().substring(0, Math.max(0, last)));
        return contract.schemas().containsKey(schema)
                && contract.schema(schema).keywords().containsKey(whole.lastToken());
    }

    /**
     * The runtime points to the member that is missing or unknown, the generator to the object; a value that no case of
     * a union can be is of the wrong type to the runtime; behind a wrong tag it looks no further.
     */
    private static boolean names(Violation violation, Instance instance) {
        String pointer = violation.pointer();
        boolean here = pointer.equals(instance.pointer());
        boolean below = pointer.startsWith(instance.pointer() + "/");
        return switch (violation.keyword()) {
            case "anyOf", "oneOf", "not" -> (instance.pointer() + "/").startsWith(pointer + "/");
            case "items" -> here && List.of("items", "false").contains(instance.keyword());
            case "discriminator" ->
                (pointer.substring(0, Math.max(0, pointer.lastIndexOf('/'))) + "/").startsWith(instance.pointer() + "/")
                        || instance.pointer().startsWith(pointer.substring(0, Math.max(0, pointer.lastIndexOf('/'))));
            case "type" ->
                here
                        && List.of("type", "oneOf", "anyOf", "enum", "const", "exclusiveMinimum")
                                .contains(instance.keyword());
            default ->
                (violation.keyword().equals(instance.keyword()) && (here || below))
                        || (ASSERTED.contains(instance.keyword()) && (here || below));
        };
    }

    private static boolean isEncoded(Type type) {
        return type instanceof Type.ListOf list
                ? isEncoded(list.items().type())
                : type instanceof Type.Scalar scalar && scalar.kind() == ScalarKind.BASE64;
    }

    /** Where codecs differ from the validator on purpose. */
    private boolean isMeant(Instance instance) {
        String text = instance.value().toJson();
        return text.contains(":59:60") // java.time has no leap seconds
                || encoded.stream().anyMatch(text::contains) // to the validator contentEncoding asserts nothing
                || instance.keyword().equals("writeOnly"); // an answer's reader passes over what answers never carry
    }

    private static byte[] bytes(Instance instance) {
        return instance.value().toJson().getBytes(StandardCharsets.UTF_8);
    }

    /** Whether what came back is what went in, apart from other spellings of the same value and from unknown members. */
    private boolean same(JsonValue one, JsonValue other) {
        if (one instanceof JsonObject object && other instanceof JsonObject that) {
            return object.members().keySet().containsAll(that.members().keySet())
                    && object.members().entrySet().stream().allMatch(member -> {
                        JsonValue back = that.get(member.getKey());
                        return back == null
                                ? member.getValue() instanceof JsonNull || !kept.contains(member.getKey())
                                : same(member.getValue(), back);
                    });
        }
        if (one instanceof JsonArray array && other instanceof JsonArray that) {
            boolean all = array.items().size() == that.items().size();
            for (int i = 0; all && i < array.items().size(); i++) {
                all = same(array.items().get(i), that.items().get(i));
            }
            return all;
        }
        return one.equals(other)
                || (one instanceof JsonString text
                        && other instanceof JsonString that
                        && same(text.value(), that.value()));
    }

    private static boolean same(String one, String other) {
        try {
            return one.equalsIgnoreCase(other) || OffsetDateTime.parse(one).isEqual(OffsetDateTime.parse(other));
        } catch (DateTimeParseException e) {
            return false;
        }
    }
}
