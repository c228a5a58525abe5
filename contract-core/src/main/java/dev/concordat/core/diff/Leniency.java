package dev.concordat.core.diff;

import dev.concordat.core.contract.Contract;
import dev.concordat.core.contract.Schema;
import dev.concordat.core.contract.SchemaId;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What readers of the old contract are known to put up with, although it forbids it. */
public enum Leniency {
    /** Values that an {@code enum} or {@code const} does not list: readers have a case for the unknown. */
    EXTENSIBLE_ENUMS("extensible-enums") {
        @Override
        boolean drops(Contract contract, Schema schema, String keyword) {
            return keyword.equals("enum") || keyword.equals("const");
        }
    },
    /** Members that a closed object does not name: readers skip what they do not know. */
    TOLERANT_READER("tolerant-reader") {
        @Override
        boolean drops(Contract contract, Schema schema, String keyword) {
            return switch (keyword) {
                case "additionalProperties" -> forbids(contract, schema.object().additionalProperties());
                case "unevaluatedProperties" ->
                    forbids(contract, schema.object().unevaluatedProperties());
                default -> false;
            };
        }
    };

    private final String word;

    Leniency(String word) {
        this.word = word;
    }

    /** The name that users write. */
    public String word() {
        return word;
    }

    /** The leniency of a name; empty where there is none. */
    public static Optional<Leniency> of(String word) {
        return Arrays.stream(values())
                .filter(leniency -> leniency.word.equals(word))
                .findFirst();
    }

    abstract boolean drops(Contract contract, Schema schema, String keyword);

    private static boolean forbids(Contract contract, @Nullable SchemaId id) {
        return id != null && contract.schema(id).never();
    }

    /** What such readers take; the very same contract where they take no more than it says. */
    static Contract readers(Contract contract, Set<Leniency> leniencies) {
        return leniencies.isEmpty()
                ? contract
                : Relaxation.of(
                        contract,
                        (schema, keyword) ->
                                leniencies.stream().anyMatch(leniency -> leniency.drops(contract, schema, keyword)));
    }
}
