package dev.concordat.runtime.violation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SchemaLocationsTest {
    private static final SchemaLocations LOCATIONS = SchemaLocations.of("api.yaml#/Order")
            .members("parts.yaml#/Base", "id")
            .at("parts.yaml#/Weight", "properties/weight")
            .at("api.yaml#/Order/allOf/1/required", "required/weight")
            .at("api.yaml#/Order/properties/tags/items", "properties/tags/*")
            .at("api.yaml#/Free", "*");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''         | type                 | api.yaml#/Order/type",
                "/note      | maxLength            | api.yaml#/Order/properties/note/maxLength",
                "/a~1b é    | maxLength            | api.yaml#/Order/properties/a~1b%20%C3%A9/maxLength",
                "/weight    | minimum              | parts.yaml#/Weight/minimum",
                "/id        | format               | parts.yaml#/Base/properties/id/format",
                "/id        | required             | parts.yaml#/Base/required",
                "/note      | required             | api.yaml#/Order/required",
                "/weight    | required             | api.yaml#/Order/allOf/1/required",
                "/other     | additionalProperties | api.yaml#/Order/additionalProperties",
                "/tags      | minItems             | api.yaml#/Order/properties/tags/minItems",
                "/tags/3    | pattern              | api.yaml#/Order/properties/tags/items/pattern",
                "/tags/3/x  | pattern              | api.yaml#/Order/properties/tags/items",
                "/other     | pattern              | api.yaml#/Free/pattern",
                "/note      | duplicate            | ''",
            })
    void leadToTheKeyword(String below, String keyword, String place) {
        Set<String> declared = Set.of("note", "weight", "id", "tags", "a~1b é");
        assertThat(LOCATIONS.of(below, keyword, declared::contains)).isEqualTo(place);
    }
}
