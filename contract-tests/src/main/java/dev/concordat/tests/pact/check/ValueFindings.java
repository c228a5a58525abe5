package dev.concordat.tests.pact.check;

import au.com.dius.pact.core.model.PathExpressionsKt;
import dev.concordat.core.finding.Finding;
import dev.concordat.core.finding.SourceLocation;
import dev.concordat.core.json.JsonArray;
import dev.concordat.core.json.JsonObject;
import dev.concordat.core.json.JsonValue;
import dev.concordat.core.parse.Pointer;
import dev.concordat.tests.broker.PactText;
import java.util.function.Predicate;

/**
 * Words what a consumer cannot rely on.
 *
 * @param words about the interaction
 * @param declarations of the schema that was asked
 * @param refused whether pact-jvm refuses a value, too
 */
record ValueFindings(Wording words, Declarations declarations, Predicate<JsonValue> refused) {

    Finding of(Shortfall shortfall, SourceLocation place) {
        Expectation expectation = shortfall.expectation();
        SourceLocation spec = declarations.location(expectation.steps(), expectation.member());
        String path = PathExpressionsKt.constructPath(expectation.path());
        if (isUndeclared(shortfall)) {
            return words.broken(
                    "pact-undocumented-member",
                    path + " is not declared by the document",
                    "declare it at " + spec + ", or let the consumer do without it",
                    place);
        }
        if (isNeverSent(shortfall)) {
            return impossible(path + " is writeOnly: no response has it", spec, place);
        }
        if (shortfall instanceof Shortfall.Impossible) {
            String what = expectation.member() == null
                    ? PactText.line(expectation.wanted())
                    : "this member beside the others";
            return impossible(path + ": the document never allows " + what, spec, place);
        }
        if (shortfall instanceof Shortfall.Open open) {
            return open(path, open.keyword() + ": " + open.reason(), spec, place);
        }
        Shortfall.Unpromised unpromised = (Shortfall.Unpromised) shortfall;
        if (!refused.test(unpromised.witness())) {
            return open(
                    path,
                    "pact: its matchers take "
                            + PactText.line(unpromised.witness().toJson()),
                    spec,
                    place);
        }
        String what = expectation.member() == null
                ? path + " need not be " + PactText.line(expectation.wanted())
                : path + " may be missing";
        return words.unpromised(
                expectation.member() == null ? "pact-unpromised-value" : "pact-unpromised-member",
                what + ": the document allows " + allowed(unpromised),
                expectation.member() == null
                        ? "narrow the schema at " + spec + ", or let the consumer take more"
                        : "make it required (" + spec + "), or let the consumer do without it",
                place);
    }

    /** Whether the shortfall is about a member that the document says nothing of. */
    private boolean isUndeclared(Shortfall shortfall) {
        Expectation expectation = shortfall.expectation();
        return !(shortfall instanceof Shortfall.Open)
                && expectation.member() != null
                && !declarations.isDeclared(expectation.steps(), expectation.member());
    }

    /** Whether nothing is to be asked of what is inside, since the member cannot be there. */
    boolean isSettled(Shortfall shortfall) {
        return isUndeclared(shortfall) || isNeverSent(shortfall);
    }

    private boolean isNeverSent(Shortfall shortfall) {
        Expectation expectation = shortfall.expectation();
        return !(shortfall instanceof Shortfall.Open)
                && expectation.member() != null
                && declarations.isWriteOnly(expectation.steps(), expectation.member());
    }

    private Finding impossible(String message, SourceLocation spec, SourceLocation place) {
        return words.broken("pact-impossible-value", message, "correct the pact, or the schema at " + spec, place);
    }

    private Finding open(String path, String why, SourceLocation spec, SourceLocation place) {
        return words.noted(
                "pact-undecided",
                path + " is not decided because of " + PactText.line(why),
                "compare the matcher with the schema at " + spec,
                place);
    }

    /** The value at the place, for a missing member the object that lacks it. */
    private static String allowed(Shortfall.Unpromised unpromised) {
        JsonValue value = unpromised.witness();
        for (String token : Pointer.tokens(unpromised.objection().pointer())) {
            JsonValue inner = value instanceof JsonObject object
                    ? object.get(token)
                    : value instanceof JsonArray array ? array.items().get(Integer.parseInt(token)) : null;
            value = inner == null ? value : inner;
        }
        return PactText.line(value.toJson());
    }
}
