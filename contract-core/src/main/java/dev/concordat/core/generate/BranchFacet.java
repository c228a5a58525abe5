package dev.concordat.core.generate;

import dev.concordat.core.algebra.Sought;
import dev.concordat.core.contract.Composition;
import dev.concordat.core.contract.Discriminator;
import dev.concordat.core.contract.Schema;
import dev.concordat.core.contract.SchemaId;
import dev.concordat.core.json.JsonArray;
import dev.concordat.core.json.JsonBoolean;
import dev.concordat.core.json.JsonNull;
import dev.concordat.core.json.JsonNumber;
import dev.concordat.core.json.JsonObject;
import dev.concordat.core.json.JsonString;
import dev.concordat.core.json.JsonValue;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** {@code oneOf}, {@code anyOf}, {@code not} and {@code discriminator}, on the invalid side; the valid side is walked branch by
 * branch. */
final class BranchFacet implements Facet {

    private static final List<JsonValue> STRANGERS = List.of(
            JsonNull.NULL,
            new JsonBoolean(true),
            JsonNumber.of(7),
            JsonNumber.of("7.5"),
            new JsonString("stranger"),
            new JsonArray(List.of()),
            new JsonObject(Map.of()));

    private final Builder builder;
    private final long seed;

    BranchFacet(Builder builder, long seed) {
        this.builder = builder;
        this.seed = seed;
    }

    @Override
    public void valid(Site site, Targets targets) {
        // Each branch is a site of its own.
    }

    @Override
    public void invalid(Site site, Targets targets) {
        for (Schema node : site.shape().nodes()) {
            // What no branch takes, or two at once, is the same for each of them.
            if (!site.isSibling() || !builder.shape(site.schemas()).ids().contains(node.id())) {
                choices(site, targets, node.composition());
            }
            Discriminator discriminator = node.discriminator();
            if (discriminator != null && site.base() instanceof JsonObject object) {
                tag(site, targets, discriminator, object, node.composition());
            }
        }
    }

    private void choices(Site site, Targets targets, Composition composition) {
        none(site, targets, "oneOf", composition.oneOf());
        none(site, targets, "anyOf", composition.anyOf());
        if (composition.oneOf().size() > 1) {
            targets.add(
                    site,
                    "oneOf",
                    "two branches at once",
                    new Sought.OfTwo(composition.oneOf()),
                    several(composition.oneOf(), site));
        }
        SchemaId not = composition.not();
        if (not != null) {
            targets.add(site, "not", "what is excluded", values(List.of(not), site));
        }
    }

    private static void none(Site site, Targets targets, String keyword, List<SchemaId> branches) {
        if (!branches.isEmpty()) {
            targets.add(site, keyword, "no branch at all", new Sought.OfNone(branches), STRANGERS.stream());
        }
    }

    private static void tag(
            Site site, Targets targets, Discriminator discriminator, JsonObject object, Composition composition) {
        String name = discriminator.propertyName();
        boolean decides = !composition.oneOf().isEmpty() || !composition.anyOf().isEmpty();
        if (decides && discriminator.defaultMapping() == null) {
            targets.add(
                    site,
                    site.pointer(name),
                    "discriminator",
                    "an unknown value of " + name,
                    null,
                    Stream.of(object.with(name, new JsonString("unknown-" + name))));
        }
    }

    private Stream<JsonValue> values(List<SchemaId> schemas, Site site) {
        return Stream.of(false, true)
                .flatMap(sparse -> builder.value(schemas, site.name(), new Effort(seed, sparse)).stream());
    }

    /** Values of one branch that another accepts too, and objects put together from two. */
    private Stream<JsonValue> several(List<SchemaId> branches, Site site) {
        List<JsonValue> candidates = new ArrayList<>();
        for (SchemaId branch : branches.subList(0, Math.min(branches.size(), 6))) {
            values(List.of(branch), site).forEach(candidates::add);
        }
        List<JsonValue> merged = new ArrayList<>();
        for (JsonValue first : candidates) {
            for (JsonValue second : candidates) {
                if (first instanceof JsonObject left && second instanceof JsonObject right && !left.equals(right)) {
                    Map<String, JsonValue> members = new LinkedHashMap<>(left.members());
                    right.members().forEach(members::putIfAbsent);
                    merged.add(new JsonObject(members));
                }
            }
        }
        return Stream.concat(candidates.stream(), merged.stream().limit(20))
                .filter(candidate -> branches.stream()
                                .filter(branch -> builder.accepts(List.of(branch), candidate))
                                .limit(2)
                                .count()
                        == 2);
    }
}
