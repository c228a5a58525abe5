package dev.concordat.core.diff;

import dev.concordat.core.contract.Operation;
import dev.concordat.core.contract.Parameter;
import dev.concordat.core.contract.ParameterLocation;
import dev.concordat.core.contract.SchemaId;
import dev.concordat.core.json.JsonString;
import dev.concordat.core.validate.Side;
import dev.concordat.core.wire.EncodedParameter;
import dev.concordat.core.wire.Pair;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Whether the parameters of one operation's requests are understood by another one (OpenAPI 3.1, 4.8.12). */
final class ParameterDiff {

    private static final Pattern VARIABLE = Pattern.compile("\\{([^/{}]*)}");

    private final Roles roles;
    private final Operation given;
    private final Operation taken;
    private final String site;
    private final TextDiff texts;

    ParameterDiff(Roles roles, Operation given, Operation taken) {
        this.roles = roles;
        this.given = given;
        this.taken = taken;
        this.site = given.signature();
        SampleRequest sample = new SampleRequest(roles, given);
        this.texts = new TextDiff(roles, Side.REQUEST, "request-parameter", site, sample::with);
    }

    void compare() {
        removed();
        for (Parameter now : taken.parameters()) {
            Parameter then = same(now);
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
                texts.compare(name(then), then, now);
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
                        then.location(),
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
