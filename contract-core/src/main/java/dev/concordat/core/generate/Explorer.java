package dev.concordat.core.generate;

import dev.concordat.core.algebra.Sought;
import dev.concordat.core.contract.SchemaId;
import dev.concordat.core.json.JsonArray;
import dev.concordat.core.json.JsonObject;
import dev.concordat.core.json.JsonValue;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/** Walks all places of a schema, outermost first, and hands each to every facet. */
final class Explorer {

    private static final int MAX_DEPTH = 8;
    private static final int MAX_SITES = 4_000;
    private static final int MAX_NESTED_CHOICES = 3;

    private final Builder builder;
    private final List<Facet> facets;
    private final long seed;
    private final Targets targets;
    private final Deque<Site> open = new ArrayDeque<>();
    private final Set<List<Object>> seen = new HashSet<>();

    Explorer(Builder builder, List<Facet> facets, long seed, Targets targets) {
        this.builder = builder;
        this.facets = facets;
        this.seed = seed;
        this.targets = targets;
    }

    void explore(SchemaId schema) {
        List<SchemaId> schemas = List.of(schema);
        Optional<Builder.Built> built = builder.build(schemas, builder.shape(schemas), "", new Effort(seed, false))
                .filter(whole -> builder.accepts(schemas, whole.value()))
                .or(() -> builder.build(schemas, builder.shape(schemas), "", new Effort(seed, true))
                        .filter(whole -> builder.accepts(schemas, whole.value())))
                .or(() -> targets.workOut("", schemas, "no valid value of the schema was found")
                        .map(value -> builder.around(schemas, value)));
        if (built.isEmpty()) {
            return;
        }
        open(new Site(
                schemas, built.get().shape(), built.get().value(), "", "", "", UnaryOperator.identity(), List.of()));
        for (int count = 0; !open.isEmpty(); count++) {
            Site site = open.remove();
            if (count >= MAX_SITES || targets.isFull()) {
                targets.missPlace(site);
                continue;
            }
            if (targets.isHarmless(site, this::chooses)) {
                continue;
            }
            for (Facet facet : facets) {
                if (targets.areValid()) {
                    facet.valid(site, targets);
                } else {
                    facet.invalid(site, targets);
                }
            }
            if (!chooses(site) || !targets.takesAll(site)) {
                inside(site);
            }
        }
    }

    private boolean chooses(Site site) {
        return !builder.shape(site.schemas()).choices().isEmpty();
    }

    /** Queues a site and its siblings that take other branches. */
    private void open(Site site) {
        if (seen.add(List.of(site.pointer(), site.shape().ids(), site.shape().tags()))) {
            open.add(site);
            branches(site, builder.shape(site.schemas()), 0, "");
        }
    }

    private void branches(Site site, Shape undecided, int nesting, String outer) {
        if (nesting >= MAX_NESTED_CHOICES) {
            return;
        }
        List<Choice> choices = undecided.choices();
        for (Choice choice : nesting == 0 ? choices : choices.subList(0, Math.min(1, choices.size()))) {
            for (Choice.Branch branch : choice.branches()) {
                Shape taken = undecided.take(choice, branch);
                String tag = branch.tag() == null || branch.tag().equals(branch.name()) ? "" : " as " + branch.tag();
                String label = (outer.isEmpty() ? "" : outer + ", ") + choice.keyword() + " " + branch.name() + tag;
                Optional<Builder.Built> built = builder.build(
                                site.schemas(), taken, site.name(), new Effort(seed, false))
                        .filter(candidate -> builder.accepts(site.schemas(), candidate.value()))
                        .or(() -> builder.build(site.schemas(), taken, site.name(), new Effort(seed, true)));
                if (targets.areValid()) {
                    Sought all = branch.tag() == null
                            ? new Sought.Anything()
                            : Sought.with(taken.tags().keySet());
                    targets.add(
                            site.shaped(taken),
                            site.pointer(),
                            choice.keyword(),
                            label,
                            all,
                            built.map(Builder.Built::value).stream());
                }
                if (built.isEmpty()) {
                    continue;
                }
                Builder.Built base = targets.areValid() ? built.get() : alone(site, choice, branch, built.get());
                Site sibling = new Site(
                        site.schemas(),
                        base.shape(),
                        base.value(),
                        site.pointer(),
                        site.name(),
                        label,
                        site.embed(),
                        site.around());
                if (seen.add(List.of(
                        sibling.pointer(),
                        sibling.shape().ids(),
                        sibling.shape().tags()))) {
                    open.add(sibling);
                }
                int before = choices.size();
                if (taken.choices().size() >= before) {
                    branches(site, taken, nesting + 1, label);
                }
            }
        }
    }

    /** The value of a branch or, where other branches take that one, too, another value that they refuse. */
    private Builder.Built alone(Site site, Choice choice, Choice.Branch branch, Builder.Built built) {
        List<SchemaId> others = choice.branches().stream()
                .map(Choice.Branch::schemas)
                .filter(schemas -> !schemas.equals(branch.schemas()))
                .flatMap(List::stream)
                .distinct()
                .toList();
        if (!choice.keyword().equals("anyOf") || others.stream().noneMatch(other -> takes(other, built.value()))) {
            return built;
        }
        List<SchemaId> all = new ArrayList<>(site.schemas());
        all.addAll(built.shape().ids());
        return targets.alone(all, others)
                .filter(value -> others.stream().noneMatch(other -> takes(other, value)))
                .map(value -> new Builder.Built(built.shape(), value))
                .orElse(built);
    }

    private boolean takes(SchemaId schema, JsonValue value) {
        return builder.accepts(List.of(schema), value);
    }

    private void inside(Site site) {
        if (site.around().size() >= MAX_DEPTH || site.shape().enumeration() != null) {
            return;
        }
        if (site.base() instanceof JsonObject object) {
            Set<String> names = new LinkedHashSet<>(site.shape().propertyNames());
            names.addAll(object.members().keySet());
            for (String name : names) {
                member(site, object, name);
            }
        } else if (site.base() instanceof JsonArray array) {
            int prefix = site.shape().prefixSize();
            for (int i = 0; i <= prefix; i++) {
                item(site, array, i);
            }
        }
    }

    private void member(Site site, JsonObject object, String name) {
        List<SchemaId> schemas = builder.member(site.shape(), name);
        if (schemas.isEmpty() || site.shape().tags().containsKey(name) || builder.isHidden(schemas)) {
            return;
        }
        child(site, schemas, name, value -> object.with(name, value));
    }

    private void item(Site site, JsonArray array, int index) {
        List<SchemaId> schemas = site.shape().item(index);
        if (schemas.isEmpty()
                || index >= site.shape().maxItems()
                || index > array.items().size()) {
            return;
        }
        child(site, schemas, Integer.toString(index), value -> {
            List<JsonValue> items = new ArrayList<>(array.items());
            if (index < items.size()) {
                items.set(index, value);
            } else {
                items.add(value);
            }
            return new JsonArray(items);
        });
    }

    private void child(Site site, List<SchemaId> schemas, String token, UnaryOperator<JsonValue> embed) {
        if (builder.isNever(schemas)) {
            return;
        }
        if (targets.isFull()) {
            targets.miss(site.pointer(token), "", Targets.ENOUGH);
            return;
        }
        if (site.recursion(schemas) > 1) {
            targets.miss(site.pointer(token), "$ref", "the schema recurs; it is not followed further");
            return;
        }
        Optional<Builder.Built> built = builder.build(schemas, builder.shape(schemas), token, new Effort(seed, false))
                .or(() -> builder.build(schemas, builder.shape(schemas), token, new Effort(seed, true)))
                .or(() -> targets.workOut(site.pointer(token), schemas, "no valid value of the member was found")
                        .map(value -> builder.around(schemas, value)));
        if (built.isEmpty()) {
            return;
        }
        open(site.inner(schemas, built.get().shape(), built.get().value(), token, embed));
    }
}
