package dev.concordat.tests.judge;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concordat.core.json.JsonValue;
import dev.concordat.core.parse.JsonDocument;
import dev.concordat.core.validate.Side;
import org.junit.jupiter.api.Test;

/** What is read-only need not be sent, wherever it is declared. */
class VisibleTest {

    @Test
    void aRequiredMemberMayBeDeclaredInAPartOfAllOf() {
        JsonValue schema = json("""
                {"required": ["id", "name"],
                 "allOf": [{"properties": {"name": {}}}, {"allOf": [{"properties": {"id": {"readOnly": true}}}]}]}
                """);

        assertThat(Visible.to(Side.REQUEST, schema).toJson()).contains("\"required\":[\"name\"]");
        assertThat(Visible.to(Side.RESPONSE, schema).toJson()).contains("\"required\":[\"id\",\"name\"]");
    }

    private static JsonValue json(String text) {
        return JsonDocument.parse("schema", text).orElseThrow();
    }
}
