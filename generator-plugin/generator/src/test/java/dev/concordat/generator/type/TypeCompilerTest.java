package dev.concordat.generator.type;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concordat.core.contract.SchemaId;
import dev.concordat.core.finding.Finding;
import dev.concordat.core.finding.Result;
import dev.concordat.core.json.JsonString;
import dev.concordat.core.json.JsonType;
import dev.concordat.generator.Specs;
import dev.concordat.generator.type.Ledger.Treatment;
import java.util.List;
import org.junit.jupiter.api.Test;

class TypeCompilerTest {

    private static Result<TypeModel> compile(String schemas) {
        return TypeCompiler.compile(Specs.contract(Specs.schemas(schemas)), TypeOptions.DEFAULT);
    }

    private static SchemaId id(String component) {
        return new SchemaId("openapi.yaml", "/components/schemas/" + component);
    }

    private static TypeDeclaration declaration(TypeModel model, String spelling) {
        return model.declarations().values().stream()
                .filter(declaration -> declaration.spelling().equals(spelling))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + spelling + " in " + model.declarations()));
    }

    private static RecordDeclaration record(String schemas, String spelling) {
        return (RecordDeclaration) declaration(compile(schemas).orElseThrow(), spelling);
    }

    private static UnionDeclaration union(String schemas, String spelling) {
        return (UnionDeclaration) declaration(compile(schemas).orElseThrow(), spelling);
    }

    private static Property property(RecordDeclaration record, String name) {
        return record.properties().stream()
                .filter(property -> property.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void knowsFourStatesOfPresence() {
        RecordDeclaration record = record("""
                A:
                  type: object
                  required: [a, b]
                  properties:
                    a: {type: string}
                    b: {type: [string, 'null']}
                    c: {type: string}
                    d: {type: [string, 'null']}
                """, "A");
        assertThat(record.properties())
                .extracting(Property::presence)
                .containsExactly(
                        Presence.REQUIRED, Presence.REQUIRED_NULLABLE, Presence.OPTIONAL, Presence.OPTIONAL_NULLABLE);
    }

    @Test
    void choosesScalarsByTypeFormatAndLimits() {
        RecordDeclaration record = record("""
                A:
                  type: object
                  properties:
                    a: {type: integer}
                    b: {type: integer, format: int32}
                    c: {type: integer, maximum: 99999999999999999999}
                    d: {type: number}
                    e: {type: number, format: double}
                    f: {type: string, format: date-time}
                    g: {type: string, contentEncoding: base64}
                    h: {type: string, format: decimal}
                    i: {type: string, format: email}
                """, "A");
        assertThat(record.properties())
                .extracting(property -> ((Type.Scalar) property.type().type()).kind())
                .containsExactly(
                        ScalarKind.LONG,
                        ScalarKind.INT,
                        ScalarKind.BIG_INTEGER,
                        ScalarKind.DECIMAL,
                        ScalarKind.DOUBLE,
                        ScalarKind.DATE_TIME,
                        ScalarKind.BASE64,
                        ScalarKind.DECIMAL_TEXT,
                        ScalarKind.STRING);
        assertThat(property(record, "i").type().constraints())
                .extracting(Constraint::keyword)
                .containsExactly(Constraint.Keyword.FORMAT);
    }

    @Test
    void flattensAllOfAndSharesItsParts() {
        String schemas = """
                Base: {type: object, required: [id], properties: {id: {type: string}}}
                Leaf:
                  allOf:
                    - $ref: '#/components/schemas/Base'
                    - {type: object, properties: {size: {type: integer}}}
                """;
        RecordDeclaration leaf = record(schemas, "Leaf");
        RecordDeclaration base = record(schemas, "Base");
        assertThat(leaf.properties()).extracting(Property::name).containsExactly("id", "size");
        assertThat(leaf.parts()).containsExactly(base.id());
        assertThat(base.shared()).isTrue();
        assertThat(base.value()).isFalse();
    }

    @Test
    void aReferenceWithSiblingsIsTheTypeWithTheirConstraints() {
        RecordDeclaration record = record("""
                A:
                  type: object
                  properties:
                    b: {$ref: '#/components/schemas/B', description: Which, minProperties: 1}
                    c: {allOf: [{$ref: '#/components/schemas/C'}], maxLength: 3}
                B: {type: object, properties: {x: {type: string}}}
                C: {type: string, minLength: 1}
                """, "A");
        assertThat(property(record, "b").type().type()).isEqualTo(new Type.Declared(new TypeId(id("B"), false)));
        assertThat(property(record, "b").type().assertions())
                .singleElement()
                .satisfies(assertion ->
                        assertThat(assertion.schema().object().minProperties()).isEqualTo(1));
        assertThat(property(record, "b").annotations().description()).isEqualTo("Which");
        assertThat(property(record, "c").type().constraints())
                .extracting(Constraint::keyword)
                .containsExactlyInAnyOrder(Constraint.Keyword.MIN_LENGTH, Constraint.Keyword.MAX_LENGTH);
    }

    @Test
    void findsMembersByDeclaredDiscriminator() {
        UnionDeclaration union = union("""
                U:
                  oneOf: [{$ref: '#/components/schemas/A'}, {$ref: '#/components/schemas/B'}]
                  discriminator: {propertyName: kind, mapping: {a: '#/components/schemas/A'}}
                A: {type: object, required: [kind], properties: {kind: {type: string}}}
                B: {type: object, required: [kind], properties: {kind: {type: string}}}
                """, "U");
        UnionStrategy.ByProperty strategy = (UnionStrategy.ByProperty) union.strategy();
        assertThat(strategy.declared()).isTrue();
        assertThat(strategy.values()).containsEntry(new JsonString("a"), 0).containsEntry(new JsonString("B"), 1);
    }

    @Test
    void infersTheStrategy() {
        assertThat(union("U: {oneOf: [{type: string}, {type: array, items: {type: string}}]}", "U")
                        .strategy())
                .isInstanceOfSatisfying(
                        UnionStrategy.ByType.class,
                        byType -> assertThat(byType.types())
                                .containsEntry(JsonType.STRING, 0)
                                .containsEntry(JsonType.ARRAY, 1));
        assertThat(union("""
                                U:
                                  oneOf:
                                    - {type: object, required: [k], properties: {k: {const: one}, x: {type: string}}}
                                    - {type: object, required: [k], properties: {k: {const: two}, y: {type: string}}}
                                """, "U").strategy())
                .isInstanceOfSatisfying(
                        UnionStrategy.ByProperty.class,
                        byValue -> assertThat(byValue.values()).containsEntry(new JsonString("two"), 1));
        assertThat(union("""
                                U:
                                  oneOf:
                                    - {type: object, required: [x], properties: {x: {type: string}}}
                                    - {type: object, required: [y], properties: {y: {type: string}}}
                                """, "U").strategy()).isEqualTo(new UnionStrategy.ByRequired(List.of("x", "y")));
        assertThat(union("U: {anyOf: [{type: string, format: uuid}, {type: string, format: date}]}", "U")
                        .strategy())
                .isEqualTo(new UnionStrategy.Trial());
    }

    @Test
    void nullAmongAlternativesMakesTheUseNullable() {
        RecordDeclaration record = record("""
                A:
                  type: object
                  required: [b]
                  properties:
                    b: {anyOf: [{$ref: '#/components/schemas/B'}, {type: 'null'}]}
                B: {type: object, properties: {x: {type: string}}}
                """, "A");
        assertThat(property(record, "b").presence()).isEqualTo(Presence.REQUIRED_NULLABLE);
        assertThat(property(record, "b").type().type()).isEqualTo(new Type.Declared(new TypeId(id("B"), false)));
    }

    @Test
    void aDiscriminatedBaseIsTheUnionOfItsChildren() {
        UnionDeclaration union = union("""
                Pet: {type: object, required: [kind], properties: {kind: {type: string}, name: {type: string}},
                  discriminator: {propertyName: kind}}
                Cat: {allOf: [{$ref: '#/components/schemas/Pet'}, {type: object, properties: {lives: {type: integer}}}]}
                Dog: {allOf: [{$ref: '#/components/schemas/Pet'}]}
                """, "Pet");
        assertThat(union.members()).extracting(UnionMember::spelling).containsExactly("Cat", "Dog");
        assertThat(union.properties()).extracting(Property::name).containsExactly("kind", "name");
    }

    @Test
    void propertiesBesideAlternativesBelongToEachOfThem() {
        String schemas = """
                A:
                  type: object
                  required: [id]
                  properties: {id: {type: string}}
                  oneOf: [{$ref: '#/components/schemas/B'}, {$ref: '#/components/schemas/C'}]
                B: {type: object, required: [b], properties: {b: {type: string}}}
                C: {type: object, required: [c], properties: {c: {type: string}}}
                """;
        assertThat(union(schemas, "A").members())
                .extracting(UnionMember::spelling)
                .containsExactly("A B", "A C");
        assertThat(record(schemas, "A B").properties())
                .extracting(Property::name)
                .containsExactlyInAnyOrder("id", "b");
    }

    @Test
    void recursionNeedsNoCycleOfObjects() {
        String schemas = """
                Node: {type: object, properties: {next: {$ref: '#/components/schemas/Node'}}}
                Tree: {oneOf: [{type: string}, {type: array, items: {$ref: '#/components/schemas/Tree'}}]}
                Bag: {type: object, additionalProperties: {$ref: '#/components/schemas/Bag'}}
                """;
        Result<TypeModel> result = compile(schemas);
        assertThat(result.findings()).isEmpty();
        assertThat(property(record(schemas, "Node"), "next").type().type())
                .isEqualTo(new Type.Declared(new TypeId(id("Node"), false)));
        assertThat(union(schemas, "Tree").members()).hasSize(2);
        assertThat(record(schemas, "Bag").additional().mode()).isEqualTo(AdditionalProperties.Mode.KEPT);
    }

    @Test
    void refusesByNameAndPlaceWhatItCannotType() {
        Result<TypeModel> result =
                compile("A: " + "{type: array, items: ".repeat(70) + "{type: string}" + "}".repeat(70));
        assertThat(result.orElseThrow().refusals().values())
                .singleElement()
                .satisfies(reasons -> assertThat(reasons).singleElement().satisfies(finding -> {
                    assertThat(finding.ruleId()).isEqualTo("unsupported-keyword");
                    assertThat(finding.location().toString()).matches("openapi\\.yaml:\\d+:\\d+");
                }));
    }

    @Test
    void accountsForEveryKeyword() {
        Result<TypeModel> result = compile("""
                A:
                  type: integer
                  description: Text
                  minLength: 3
                  maximum: 5
                  x-vendor: 1
                  colour: red
                """);
        assertThat(result.orElseThrow().ledger().entries())
                .extracting(Ledger.Entry::keyword, Ledger.Entry::treatment)
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple("type", Treatment.TYPED),
                        org.assertj.core.groups.Tuple.tuple("description", Treatment.DOCUMENTED),
                        org.assertj.core.groups.Tuple.tuple("minLength", Treatment.IGNORED),
                        org.assertj.core.groups.Tuple.tuple("maximum", Treatment.VALIDATED),
                        org.assertj.core.groups.Tuple.tuple("x-vendor", Treatment.DOCUMENTED),
                        org.assertj.core.groups.Tuple.tuple("colour", Treatment.IGNORED));
        assertThat(result.findings())
                .extracting(Finding::ruleId)
                .containsExactlyInAnyOrder("keyword-without-effect", "unknown-keyword");
    }

    @Test
    void tellsOfListedValuesThatTheirOwnSchemaForbids() {
        Result<TypeModel> result = compile("""
                Size: {type: string, maxLength: 3, enum: [S, M, XXXXL, 4]}
                Small: {allOf: [{$ref: '#/components/schemas/Size'}], enum: [S]}
                """);
        assertThat(result.findings()).extracting(Finding::ruleId).containsOnly("forbidden-value");
        assertThat(result.findings())
                .extracting(Finding::message)
                .containsExactlyInAnyOrder(
                        "enum lists \"XXXXL\", which the schema itself forbids: there is no such value",
                        "enum lists 4, which the schema itself forbids: there is no such value");
    }
}
