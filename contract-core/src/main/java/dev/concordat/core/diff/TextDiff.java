package dev.concordat.core.diff;

import dev.concordat.core.algebra.Exclusion;
import dev.concordat.core.algebra.Verdict;
import dev.concordat.core.contract.Parameter;
import dev.concordat.core.contract.ParameterLocation;
import dev.concordat.core.contract.ParameterStyle;
import dev.concordat.core.contract.SchemaId;
import dev.concordat.core.json.JsonArray;
import dev.concordat.core.json.JsonNull;
import dev.concordat.core.json.JsonString;
import dev.concordat.core.json.JsonValue;
import dev.concordat.core.validate.Side;
import dev.concordat.core.validate.Violation;
import dev.concordat.core.wire.EncodedParameter;
import dev.concordat.core.wire.Pair;
import dev.concordat.core.wire.ParameterEncoder;
import dev.concordat.core.wire.ParameterReadings;
import dev.concordat.core.wire.TypedText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Whether the text that stands for a value of one parameter or header is understood as one of another (OpenAPI 3.1,
 * 4.8.12.3). Text carries no types.
 */
final class TextDiff {

    private static final int ATTEMPTS = 8;
    private static final int SAMPLES = 60;

    private final Roles roles;
    private final Side side;
    private final String rule;
    private final String site;
    private final Function<EncodedParameter, String> message;
    private final TypedText typed;

    /** @param message the message with one parameter or header as it is given */
    TextDiff(Roles roles, Side side, String rule, String site, Function<EncodedParameter, String> message) {
        this.roles = roles;
        this.side = side;
        this.rule = rule;
        this.site = site;
        this.message = message;
        this.typed = new TypedText(
                roles.taking().contract(), (schema, value) -> roles.taking().accepts(side, schema, value));
    }

    /** @param name for people */
    void compare(String name, Parameter given, Parameter taken) {
        values(name, given, taken);
        style(name, given, taken);
    }

    /** A value counts only where no reading of its text is valid. */
    private void values(String name, Parameter then, Parameter now) {
        SchemaId sub = then.valueSchema();
        SchemaId sup = now.valueSchema();
        if (sup == null || roles.isSame(sub, sup)) {
            return;
        }
        List<Exclusion> except = new ArrayList<>();
        except.add(new Exclusion.Value(JsonNull.NULL));
        if (now.in() == ParameterLocation.PATH) {
            except.add(new Exclusion.Value(new JsonString("")));
        }
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            Verdict verdict = roles.within(side, sub, sup, except);
            if (verdict instanceof Verdict.Contained) {
                return;
            }
            if (verdict instanceof Verdict.Undecided undecided) {
                unknown(name, then, now, undecided.keyword(), undecided.reason());
                return;
            }
            Verdict.NotContained not = (Verdict.NotContained) verdict;
            EncodedParameter encoded =
                    ParameterEncoder.encode(then, not.witness()).orElse(null);
            if (encoded != null && !encoded.isAbsent() && !isReadable(encoded, now, sup)) {
                Violation objection = not.objections().get(0);
                roles.breaks(
                        rule,
                        name + ": " + objection.message(),
                        message.apply(encoded),
                        Counterpart.of(roles, sub, sup, objection.schema(), then.location()),
                        objection.schema(),
                        site);
                return;
            }
            except.add(new Exclusion.Value(not.witness()));
        }
        boolean exploded = now.style() == ParameterStyle.FORM && now.explode();
        if (!roles.takesEveryText(side, sup) && !(exploded && sub != null && roles.itemsWithin(side, sub, sup))) {
            unknown(name, then, now, "type", "every value found has a text that may be read as a valid one");
        }
    }

    private void unknown(String name, Parameter then, Parameter now, String keyword, String reason) {
        roles.unknown(
                rule,
                name + ": not decided because of " + keyword + ": " + reason,
                then.location(),
                now.location(),
                site);
    }

    private boolean isReadable(EncodedParameter encoded, Parameter now, SchemaId schema) {
        return ParameterReadings.of(typed, new EncodedParameter(now, encoded.pairs())).stream()
                .anyMatch(reading -> roles.taking().accepts(side, schema, reading));
    }

    /** A value that is written in two ways is not understood. */
    private void style(String name, Parameter then, Parameter now) {
        SchemaId schema = then.valueSchema();
        boolean alike = then.style() == now.style()
                && then.explode() == now.explode()
                && (then.content() == null) == (now.content() == null);
        if (alike || schema == null) {
            return;
        }
        boolean compared = false;
        for (JsonValue value : samples(schema)) {
            Optional<EncodedParameter> old = ParameterEncoder.encode(then, value);
            Optional<EncodedParameter> wanted = ParameterEncoder.encode(renamed(now, then.name()), value);
            compared |= old.isPresent();
            if (old.isPresent()
                    && !old.get().isAbsent()
                    && !old.map(EncodedParameter::pairs).equals(wanted.map(EncodedParameter::pairs))) {
                roles.breaks(
                        rule + "-style",
                        name + ": " + value.toJson() + " is written as " + text(old.get()) + ", and "
                                + wanted.map(TextDiff::text).orElse("cannot be written")
                                + " is expected",
                        message.apply(old.get()),
                        then.location(),
                        now.location(),
                        site);
                return;
            }
        }
        if (!compared) {
            unknown(name, then, now, "style", "no value was found that can be written");
        }
    }

    /** Valid values, and arrays of two items where those are valid. */
    private List<JsonValue> samples(SchemaId schema) {
        List<JsonValue> samples = new ArrayList<>();
        roles.giving().generator(side).ordinary(schema, 0).ifPresent(samples::add);
        roles.giving().generator(side).valid(schema, 0).instances().stream()
                .limit(SAMPLES)
                .forEach(instance -> samples.add(instance.value()));
        for (JsonValue value : List.copyOf(samples)) {
            if (value instanceof JsonArray array && array.items().size() == 1) {
                JsonValue item = array.items().get(0);
                JsonValue twice = JsonArray.of(item, item);
                if (roles.giving().accepts(side, schema, twice)) {
                    samples.add(twice);
                }
            }
        }
        return samples;
    }

    private static String text(EncodedParameter encoded) {
        return String.join("&", encoded.pairs().stream().map(Pair::toString).toList());
    }

    private static Parameter renamed(Parameter parameter, String name) {
        return new Parameter(
                name,
                parameter.in(),
                parameter.description(),
                parameter.required(),
                parameter.deprecated(),
                parameter.style(),
                parameter.explode(),
                parameter.allowReserved(),
                parameter.allowEmptyValue(),
                parameter.schema(),
                parameter.content(),
                parameter.examples(),
                parameter.extensions(),
                parameter.location());
    }
}
