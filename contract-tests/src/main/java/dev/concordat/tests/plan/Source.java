package dev.concordat.tests.plan;

import dev.concordat.core.contract.SchemaId;
import dev.concordat.core.json.JsonValue;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where a value of a request comes from. */
public sealed interface Source {

    /**
     * A value known before the run.
     *
     * @param doubt why the service may know nothing of it, null where it certainly does
     */
    record Literal(JsonValue value, @Nullable String doubt) implements Source {}

    /**
     * A value that an earlier request of the same scenario was answered with.
     *
     * @param leg its index
     * @param extractions tried in order
     */
    record Earlier(int leg, List<Extraction> extractions) implements Source {

        public Earlier {
            extractions = List.copyOf(extractions);
        }
    }

    /**
     * A value that the service itself hands out.
     *
     * @param recipes ways to get it, best first
     * @param schema what the value must satisfy, null for anything
     * @param fallback used where every recipe fails; null: the case cannot be run
     */
    record Bound(
            List<Recipe> recipes,
            @Nullable SchemaId schema,
            @Nullable Literal fallback) implements Source {

        public Bound {
            recipes = List.copyOf(recipes);
        }
    }
}
