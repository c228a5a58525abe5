package dev.concordat.core.diff;

import dev.concordat.core.algebra.Exclusion;
import dev.concordat.core.algebra.Verdict;
import dev.concordat.core.contract.Operation;
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
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Whether the parameters of one operation's requests are understood by another one (OpenAPI 3.1, 4.8.12). */
final class ParameterDiff {

    /** They follow from content and security (4.8.12.1). */
    private static final Set<String> RESERVED = Set.of("accept", "content-type", "authorization");

    private static final Pattern VARIABLE = Pattern.compile("\\{([^/{}]*)}");
    private static final int ATTEMPTS = 8;
    private static final int SAMPLES = 60;

    private final Roles roles;
    private final Operation given;
    private final Operation taken;
    private final String site;
    private final TypedText typed;

    ParameterDiff(Roles roles, Operation given, Operation taken) {
        this.roles = roles;
        this.given = given;
        this.taken = taken;
        this.site = given.signature();
        this.typed = new TypedText(roles.taking().contract(), roles.taking()::accepts);
    }

    void compare() {
        removed();
        for (Parameter now : taken.parameters()) {
            Parameter then = same(now);
            if (now.in() == ParameterLocation.HEADER
                    && RESERVED.contains(now.name().toLowerCase(Locale.ROOT))) {
                continue;
            }
            if (now.required() && now.in() != ParameterLocation.PATH && (then == null || !then.required())) {
                roles.breaks(
                        "request-parameter-required",
                        name(now) + " is missing",
                        new SampleRequest(roles, given).text(),
                        then == null ? given.location() : then.location(),
                        now.location(),
                        site);
            }
            if (then != null) {
                values(then, now);
                style(then, now);
                empty(then, now);
            }
        }
    }

    private void removed() {
        for (Parameter then : given.parameters()) {
            boolean known = taken.parameters().stream().anyMatch(now -> then.equals(same(now)));
            if (!known && then.in() != ParameterLocation.PATH) {
                roles.noted(
                        "unknown-parameters-are-ignored",
                        name(then) + " is gone: a service ignores what it does not know",
                        then.location(),
                        taken.location(),
                        site);
            }
        }
    }

    private @Nullable Parameter same(Parameter now) {
        if (now.in() == ParameterLocation.PATH) {
            int index = variables(taken).indexOf(now.name());
            List<String> names = variables(given);
            String name = index >= 0 && index < names.size() ? names.get(index) : now.name();
            return given.parameters(ParameterLocation.PATH).stream()
                    .filter(parameter -> parameter.name().equals(name))
                    .findFirst()
                    .orElse(null);
        }
        return given.parameters(now.in()).stream()
                .filter(parameter -> now.in() == ParameterLocation.HEADER
                        ? parameter.name().equalsIgnoreCase(now.name())
                        : parameter.name().equals(now.name()))
                .findFirst()
                .orElse(null);
    }

    private static List<String> variables(Operation operation) {
        List<String> names = new ArrayList<>();
        Matcher matcher = VARIABLE.matcher(operation.path());
        while (matcher.find()) {
            names.add(matcher.group(1));
        }
        return names;
    }

    private static String name(Parameter parameter) {
        return parameter.in().keyword() + " parameter " + parameter.name();
    }

    /** Text carries no types: a value counts only where no reading of its text is valid. */
    private void values(Parameter then, Parameter now) {
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
            Verdict verdict = roles.within(Side.REQUEST, sub, sup, except);
            if (verdict instanceof Verdict.Contained) {
                return;
            }
            if (verdict instanceof Verdict.Undecided undecided) {
                unknown(then, now, undecided.keyword(), undecided.reason());
                return;
            }
            Verdict.NotContained not = (Verdict.NotContained) verdict;
            EncodedParameter encoded =
                    ParameterEncoder.encode(then, not.witness()).orElse(null);
            if (encoded != null && !encoded.isAbsent() && !isReadable(encoded, now, sup)) {
                Violation objection = not.objections().get(0);
                roles.breaks(
                        "request-parameter",
                        name(then) + ": " + objection.message(),
                        new SampleRequest(roles, given).with(encoded),
                        Counterpart.of(roles, sub, sup, objection.schema(), then.location()),
                        objection.schema(),
                        site);
                return;
            }
            except.add(new Exclusion.Value(not.witness()));
        }
        boolean exploded = now.style() == ParameterStyle.FORM && now.explode();
        if (!roles.takesEveryText(sup) && !(exploded && sub != null && roles.itemsWithin(sub, sup))) {
            unknown(then, now, "type", "every value found has a text that may be read as a valid one");
        }
    }

    private void unknown(Parameter then, Parameter now, String keyword, String reason) {
        roles.unknown(
                "request-parameter",
                name(then) + ": not decided because of " + keyword + ": " + reason,
                then.location(),
                now.location(),
                site);
    }

    private boolean isReadable(EncodedParameter encoded, Parameter now, SchemaId schema) {
        return ParameterReadings.of(typed, new EncodedParameter(now, encoded.pairs())).stream()
                .anyMatch(reading -> roles.taking().accepts(schema, reading));
    }

    /** A value that is written in two ways is not understood. */
    private void style(Parameter then, Parameter now) {
        SchemaId schema = then.valueSchema();
        boolean alike = then.style() == now.style()
                && then.explode() == now.explode()
                && (then.content() == null) == (now.content() == null);
        if (alike || schema == null) {
            return;
        }
        for (JsonValue value : samples(schema)) {
            Optional<EncodedParameter> old = ParameterEncoder.encode(then, value);
            Optional<EncodedParameter> wanted = ParameterEncoder.encode(renamed(now, then.name()), value);
            if (old.isPresent()
                    && !old.get().isAbsent()
                    && !old.map(EncodedParameter::pairs).equals(wanted.map(EncodedParameter::pairs))) {
                roles.breaks(
                        "request-parameter-style",
                        name(then) + ": " + value.toJson() + " is written as " + text(old.get()) + ", and "
                                + wanted.map(ParameterDiff::text).orElse("cannot be written")
                                + " is expected",
                        new SampleRequest(roles, given).with(old.get()),
                        then.location(),
                        now.location(),
                        site);
                return;
            }
        }
    }

    /** Valid values, and arrays of two items where those are valid. */
    private List<JsonValue> samples(SchemaId schema) {
        List<JsonValue> samples = new ArrayList<>();
        roles.giving().generator().ordinary(schema, 0).ifPresent(samples::add);
        roles.giving().generator().valid(schema, 0).instances().stream()
                .limit(SAMPLES)
                .forEach(instance -> samples.add(instance.value()));
        for (JsonValue value : List.copyOf(samples)) {
            if (value instanceof JsonArray array && array.items().size() == 1) {
                JsonValue item = array.items().get(0);
                JsonValue twice = JsonArray.of(item, item);
                if (roles.giving().accepts(schema, twice)) {
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

    /** {@code ?name=} without a value. */
    private void empty(Parameter then, Parameter now) {
        SchemaId schema = now.valueSchema();
        boolean lost = then.in() == ParameterLocation.QUERY && then.allowEmptyValue() && !now.allowEmptyValue();
        if (lost && schema != null && !roles.taking().accepts(schema, new JsonString(""))) {
            EncodedParameter empty = new EncodedParameter(then, List.of(new Pair(then.name(), "")));
            roles.breaks(
                    "request-parameter",
                    name(then) + " without a value",
                    new SampleRequest(roles, given).with(empty),
                    then.location(),
                    now.location(),
                    site);
        }
    }
}
