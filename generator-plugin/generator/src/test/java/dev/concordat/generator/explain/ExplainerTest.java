package dev.concordat.generator.explain;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concordat.core.finding.Finding;
import dev.concordat.generator.Specs;
import dev.concordat.generator.explain.Explanation.Line;
import dev.concordat.generator.type.Ledger.Treatment;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ExplainerTest {

    private static final Explanation EXPLANATION =
            Explainer.explain(Specs.load("""
                            openapi: 3.1.1
                            info: {title: Things, version: '1'}
                            paths:
                              /things:
                                post:
                                  operationId: postThing
                                  parameters:
                                    - {name: q, in: query, required: false, schema: {type: string}}
                                    - {$ref: '#/components/parameters/Used', in: query}
                                  requestBody:
                                    content:
                                      application/json:
                                        schema: {$ref: '#/components/schemas/Thing'}
                                  responses:
                                    '204': {description: Done}
                                    '429': {description: Wait}
                                  x-note: anything
                                  x-rate-limit: {key: address, rate: 1/second}
                            components:
                              parameters:
                                Used: {name: used, in: query, schema: {type: integer}}
                                Unused: {name: unused, in: query, schema: {type: integer}}
                              schemas:
                                Thing:
                                  type: object
                                  properties:
                                    a: {type: string, minItems: 3, maxLength: 9}
                                    b: {type: string, x-extensible-enum: [one], x-own: 1}
                            """), "com.example").orElseThrow();

    private static Line line(String pointer) {
        return EXPLANATION.lines().stream()
                .filter(line -> line.pointer().equals(pointer))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void namesWhatBecameJava() {
        assertThat(line("/paths/~1things/post/operationId").java()).isEqualTo("com.example.api.PostThing");
        assertThat(line("/paths/~1things/post/parameters/0/name").java())
                .isEqualTo("com.example.api.PostThing.Request.q");
        assertThat(line("/paths/~1things/post/responses/204").java()).isEqualTo("com.example.api.PostThing.NoContent");
        assertThat(line("/components/schemas/Thing/type").java()).isEqualTo("com.example.model.Thing");
        assertThat(line("/components/schemas/Thing/properties/a").java()).isEqualTo("com.example.model.Thing.a");
    }

    @Test
    void tellsTypedValidatedAndDocumented() {
        assertThat(line("/components/schemas/Thing/properties/a/type").treatment())
                .isEqualTo(Treatment.TYPED);
        assertThat(line("/components/schemas/Thing/properties/a/maxLength").treatment())
                .isEqualTo(Treatment.VALIDATED);
        assertThat(line("/info/title").treatment()).isEqualTo(Treatment.DOCUMENTED);
        assertThat(line("/paths/~1things/post/x-note").note()).isEqualTo("an extension");
    }

    @Test
    void tellsWhichExtensionsMeanSomething() {
        assertThat(line("/paths/~1things/post/x-rate-limit").treatment()).isEqualTo(Treatment.VALIDATED);
        assertThat(line("/paths/~1things/post/x-rate-limit/rate").treatment()).isEqualTo(Treatment.VALIDATED);
        assertThat(line("/components/schemas/Thing/properties/b/x-extensible-enum")
                        .treatment())
                .isEqualTo(Treatment.TYPED);
        assertThat(line("/components/schemas/Thing/properties/b/x-own").note()).isEqualTo("an extension");
    }

    @Test
    void tellsWhatSaysNothingNew() {
        assertThat(line("/paths/~1things/post/parameters/0/required").treatment())
                .isEqualTo(Treatment.DOCUMENTED);
        assertThat(line("/components/parameters/Unused").note()).isEqualTo("nothing refers to it");
        assertThat(line("/components/parameters/Used").treatment()).isEqualTo(Treatment.TYPED);
    }

    @Test
    void makesErrorsOfWhatHasNoEffect() {
        assertThat(EXPLANATION.ignored())
                .extracting(Finding::message)
                .containsExactlyInAnyOrder("in has no effect: beside $ref", "minItems has no effect: about type array");
    }

    @Test
    void selectsByPlaceAndTreatment() {
        Explanation some = EXPLANATION
                .below("/components/schemas/Thing/properties/a")
                .only(Set.of(Treatment.VALIDATED, Treatment.IGNORED));

        assertThat(ExplanationFormat.TEXT.render(some)).isEqualTo("""
                openapi.yaml:27:27: ignored: Schema minItems (about type array)
                openapi.yaml:27:40: validated: Schema maxLength
                """);
    }
}
