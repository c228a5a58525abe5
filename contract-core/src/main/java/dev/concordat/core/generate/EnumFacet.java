package dev.concordat.core.generate;

import dev.concordat.core.algebra.Sought;
import dev.concordat.core.json.JsonBoolean;
import dev.concordat.core.json.JsonNull;
import dev.concordat.core.json.JsonNumber;
import dev.concordat.core.json.JsonObject;
import dev.concordat.core.json.JsonString;
import dev.concordat.core.json.JsonValue;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;

/** {@code enum} and {@code const}: each member, and near ones. */
final class EnumFacet implements Facet {

    @Override
    public void valid(Site site, Targets targets) {
        List<JsonValue> members = site.shape().enumeration();
        if (members != null) {
            for (JsonValue member : members) {
                targets.add(site, keyword(site), "member " + shortened(member), member);
            }
        }
    }

    @Override
    public void invalid(Site site, Targets targets) {
        List<JsonValue> members = site.shape().enumeration();
        if (members == null || members.isEmpty()) {
            return;
        }
        List<JsonValue> near = new ArrayList<>();
        JsonValue first = site.shape().types().contains(site.base().type()) ? site.base() : members.get(0);
        if (first instanceof JsonString string) {
            String text = string.value();
            near.add(new JsonString(text.toUpperCase(Locale.ROOT)));
            near.add(new JsonString(text.toLowerCase(Locale.ROOT)));
            near.add(new JsonString(text + "x"));
            near.add(new JsonString(text + "_unknown"));
        } else if (first instanceof JsonNumber) {
            for (int i = 1; i <= members.size() + 1; i++) {
                near.add(new JsonNumber(largest(members).add(BigDecimal.valueOf(i))));
            }
        } else if (first instanceof JsonBoolean bool) {
            near.add(new JsonBoolean(!bool.value()));
        }
        near.add(
                first instanceof JsonObject object
                        ? object.with("unexpectedMember", JsonNull.NULL)
                        : new JsonString("unknown"));
        targets.add(
                site,
                keyword(site),
                "a near miss of a member",
                new Sought.OtherThan(first.type(), new LinkedHashSet<>(members)),
                near.stream().filter(value -> !members.contains(value)));
    }

    private static BigDecimal largest(List<JsonValue> members) {
        return members.stream()
                .filter(JsonNumber.class::isInstance)
                .map(member -> ((JsonNumber) member).value())
                .max(BigDecimal::compareTo)
                .orElse(BigDecimal.ZERO);
    }

    private static String keyword(Site site) {
        return site.shape().nodes().stream().anyMatch(node -> node.enumeration() != null) ? "enum" : "const";
    }

    private static String shortened(JsonValue member) {
        String text = member.toJson();
        return text.codePointCount(0, text.length()) <= 40
                ? text
                : text.substring(0, text.offsetByCodePoints(0, 40)) + "...";
    }
}
