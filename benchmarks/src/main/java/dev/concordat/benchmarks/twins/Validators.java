package dev.concordat.benchmarks.twins;

import dev.concordat.benchmarks.differ.IndependentValidator;
import dev.concordat.core.contract.SchemaId;
import dev.concordat.core.json.JsonNumber;
import dev.concordat.core.json.JsonString;
import dev.concordat.core.json.JsonValue;
import dev.concordat.core.resolve.ResolvedSpec;
import dev.concordat.core.validate.Side;
import dev.concordat.tests.judge.DocumentValidator;
import dev.concordat.tests.judge.Opinion;
import dev.concordat.tests.judge.SecondOpinion;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Two validators that read the document as it was written; neither knows the contract model of the runner. */
record Validators(List<SecondOpinion> opinions) {

    static Validators of(ResolvedSpec spec) {
        return new Validators(List.of(new DocumentValidator(spec), new IndependentValidator(spec)));
    }

    boolean accept(SchemaId schema, JsonValue value, Side side) {
        return all(schema, value, side, Opinion.VALID);
    }

    boolean refuse(SchemaId schema, JsonValue value, Side side) {
        return all(schema, value, side, Opinion.INVALID);
    }

    /** Whether a text of a header or query is invalid however it is read. */
    boolean refuseText(SchemaId schema, String text, Side side) {
        List<JsonValue> readings = new ArrayList<>(List.of(new JsonString(text)));
        if (text.matches("-?(0|[1-9]\\d{0,18})(\\.\\d{1,18})?")) {
            readings.add(new JsonNumber(new BigDecimal(text)));
        }
        return readings.stream().allMatch(reading -> refuse(schema, reading, side));
    }

    private boolean all(SchemaId schema, JsonValue value, Side side, Opinion wanted) {
        return opinions.stream().allMatch(opinion -> opinion.of(schema, value, side) == wanted);
    }
}
