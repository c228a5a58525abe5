package dev.concordat.generator;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concordat.core.finding.Finding;
import dev.concordat.core.finding.Result;
import dev.concordat.core.graph.Selection;
import dev.concordat.generator.codec.CompiledCode;
import dev.concordat.generator.render.BundledTemplates;
import dev.concordat.generator.render.GeneratedFile;
import dev.concordat.generator.type.TypeOptions;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A part of a document is generated as if the rest was not there. */
class SelectionTest {

    private static final String DOCUMENT = """
            openapi: 3.1.0
            info: {title: Test, version: '1'}
            paths:
              /parcels:
                get: {operationId: listParcels, tags: [parcels], responses: {'200': {description: x, content:
                  {application/json: {schema: {type: array, items: {$ref: '#/components/schemas/Parcel'}}}}}}}
                post: {operationId: addParcel, tags: [parcels, writing], responses: {'204': {description: x}}}
              /broken:
                get: {operationId: broken, tags: [other], responses: {'200': {description: x, content:
                  {application/json: {schema: {$ref: '#/components/schemas/Broken'}}}}}}
            components:
              schemas:
                Parcel: {type: object, properties: {size: {$ref: '#/components/schemas/Size'}}}
                Size: {type: string, enum: [S, L]}
                Unused: {type: object, properties: {size: {$ref: '#/components/schemas/Size'}}}
                Broken: {type: object, properties: {code: {type: string, pattern: '(?<a'}}}
            """;

    private static Result<List<GeneratedFile>> generate(Selection selection) {
        return Generation.generate(
                Specs.load(DOCUMENT),
                new GeneratorOptions(
                        "com.example",
                        TypeOptions.DEFAULT,
                        new BundledTemplates(),
                        Refused.FAIL,
                        Set.of(Target.SPRING_MVC, Target.JAVA_CLIENT),
                        AsyncHandlers.NONE,
                        selection,
                        null));
    }

    @Test
    void generatesATagWithWhatItNeeds() {
        Result<List<GeneratedFile>> result = generate(new Selection(Set.of("tag:parcels"), Set.of("POST /parcels")));

        assertThat(result.findings()).isEmpty();
        assertThat(result.orElseThrow())
                .extracting(GeneratedFile::path)
                .contains(
                        "com/example/api/ListParcels.java",
                        "com/example/model/Parcel.java",
                        "com/example/model/Size.java")
                .noneMatch(path -> path.matches(".*/\\w*(AddParcel|Unused|Broken)\\w*\\.java"));
        CompiledCode.of(result.orElseThrow());
    }

    @Test
    void namesWhatTheDocumentDoesNotHave() {
        Result<List<GeneratedFile>> result = generate(new Selection(Set.of("listParcel", "tag:none"), Set.of()));

        assertThat(result.value()).isNull();
        assertThat(result.findings()).extracting(Finding::hint).containsExactly("did you mean \"listParcels\"?", null);
    }

    @Test
    void saysThatNothingIsLeft() {
        Result<List<GeneratedFile>> result = generate(new Selection(Set.of("addParcel"), Set.of("tag:writing")));

        assertThat(result.value()).isNull();
        assertThat(result.findings())
                .extracting(Finding::message)
                .containsExactly("no operation is left: all that are chosen are excluded, too");
    }
}
