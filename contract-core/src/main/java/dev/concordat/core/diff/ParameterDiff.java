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
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
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
    private final Map<String, Parameter> byName;
    private final List<String> giving;
    private final List<String> taking;
    private final TextDiff texts;

    ParameterDiff(Roles roles, Operation given, Operation taken) {
        this.roles = roles;
        this.given = given;
        this.taken = taken;
        this.site = given.signature();
        this.byName = byName(given.parameters());
        this.giving = variables(given);
        this.taking = variables(taken);
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
        Set<Parameter> kept = Collections.newSetFromMap(new IdentityHashMap<>());
        for (Parameter now : taken.parameters()) {
            Parameter then = same(now);
            if (then != null) {
                kept.add(then);
            }
        }
        for (Parameter then : given.parameters()) {
            boolean known = kept.contains(then);
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
        int index = now.in() == ParameterLocation.PATH ? taking.indexOf(now.name()) : -1;
        return byName.get(key(now.in(), index >= 0 && index < giving.size() ? giving.get(index) : now.name()));
    }

    /** Parameters by place and name: operations may have hundreds. */
    private static Map<String, Parameter> byName(List<Parameter> parameters) {
        Map<String, Parameter> named = new HashMap<>();
        parameters.forEach(parameter -> named.putIfAbsent(key(parameter.in(), parameter.name()), parameter));
        return named;
    }

    private static String key(ParameterLocation in, String name) {
        return in.keyword() + " " + (in == ParameterLocation.HEADER ? name.toLowerCase(Locale.ROOT) : name);
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
