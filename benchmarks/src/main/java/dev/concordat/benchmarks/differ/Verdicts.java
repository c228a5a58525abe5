package dev.concordat.benchmarks.differ;

import dev.concordat.core.validate.Violation;
import dev.concordat.tests.judge.Opinion;
import dev.harrel.jsonschema.Error;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Four opinions on a value.
 *
 * @param codec what the generated codec objects to
 * @param core what our validator of the contract objects to
 * @param networknt the second opinion of {@code verify}
 * @param harrel what a validator objects to that no other part of the project uses, empty where it cannot tell
 */
record Verdicts(
        List<dev.concordat.runtime.violation.Violation> codec,
        List<Violation> core,
        Opinion networknt,
        Optional<List<Error>> harrel) {

    boolean agree() {
        List<String> refusing = of(false);
        return refusing.isEmpty() || of(true).isEmpty();
    }

    /** Who accepts, or who refuses; a validator that cannot tell is with neither. */
    List<String> of(boolean accepting) {
        List<String> names = new ArrayList<>();
        if (codec.isEmpty() == accepting) {
            names.add("codec");
        }
        if (core.isEmpty() == accepting) {
            names.add("core");
        }
        if (networknt == (accepting ? Opinion.VALID : Opinion.INVALID)) {
            names.add("networknt");
        }
        if (harrel.isPresent() && harrel.orElseThrow().isEmpty() == accepting) {
            names.add("harrel");
        }
        return names;
    }

    /** The keyword that somebody objects to. */
    String keyword() {
        if (!codec.isEmpty()) {
            var first = codec.get(0);
            return first.keyword() + (first.keyword().equals("format") ? " " + first.limit() : "");
        }
        if (!core.isEmpty()) {
            return core.get(0).keyword();
        }
        return harrel.flatMap(errors -> errors.stream().reduce((one, other) -> one))
                .map(Error::getKeyword)
                .map(String::valueOf)
                .orElse("?");
    }

    /** The member that the codec objects to, "" for none. */
    String member() {
        String pointer = codec.isEmpty() ? "" : codec.get(0).pointer();
        return pointer.substring(pointer.lastIndexOf('/') + 1);
    }

    /** Who stands against whom about what. */
    String kind() {
        return String.join("+", of(false)) + " refuse, " + String.join("+", of(true)) + " accept: " + keyword();
    }

    String detail() {
        if (!codec.isEmpty()) {
            return "at " + codec.get(0).pointer() + " " + codec.get(0).limit();
        }
        if (!core.isEmpty()) {
            return "at " + core.get(0).pointer() + " " + core.get(0).message();
        }
        return harrel.flatMap(errors -> errors.stream().findFirst())
                .map(error -> "at " + error.getInstanceLocation() + " " + error.getError())
                .orElse("");
    }
}
