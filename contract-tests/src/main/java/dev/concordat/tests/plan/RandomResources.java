package dev.concordat.tests.plan;

import dev.concordat.core.contract.MediaType;
import dev.concordat.core.contract.Operation;
import dev.concordat.core.contract.SchemaId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

/** Lets the resources that a request needs be created with random bodies; the ordinary ones follow where they fail. */
final class RandomResources {

    private static final int DEPTH = 3;

    private final Subject subject;
    private final RandomValues values;
    private final Random random;
    private final int index;
    /** All values of one resource come from one creation. */
    private final Map<String, List<Draft>> made = new HashMap<>();

    RandomResources(Subject subject, RandomValues values, Random random, int index) {
        this.subject = subject;
        this.values = values;
        this.random = random;
        this.index = index;
    }

    /** Whether anything that a request needs is created with a body. */
    static boolean areNeeded(Step step) {
        return step.arguments().stream()
                .anyMatch(argument -> argument.source() instanceof Source.Bound bound
                        && bound.recipes().stream().anyMatch(recipe -> isCreation(recipe.step())));
    }

    private static boolean isCreation(Step step) {
        return step.operation().method().equals("POST") && !step.drafts().isEmpty();
    }

    Step in(Step step) {
        return in(step, DEPTH);
    }

    private Step in(Step step, int depth) {
        Step changed = step;
        for (Argument argument : step.arguments()) {
            if (depth > 0 && argument.source() instanceof Source.Bound bound) {
                List<Recipe> recipes = bound.recipes().stream()
                        .map(recipe -> new Recipe(created(recipe.step(), depth - 1), recipe.extractions()))
                        .toList();
                Source source = new Source.Bound(recipes, bound.schema(), bound.fallback());
                changed = changed.with(new Argument(argument.parameter(), source));
            }
        }
        return changed;
    }

    private Step created(Step step, int depth) {
        Step inner = in(step, depth);
        return isCreation(step)
                ? inner.withDrafts(made.computeIfAbsent(step.operation().key(), key -> drafts(step)))
                : inner;
    }

    private List<Draft> drafts(Step step) {
        List<Draft> drafts = new ArrayList<>();
        Operation operation = step.operation();
        if (step.drafts().get(0) instanceof Draft.Instance ordinary) {
            MediaType type = ordinary.type();
            SchemaId schema = type.schema();
            Optional.ofNullable(schema)
                    .flatMap(id -> values.body(type, id, random))
                    .filter(value -> subject.arrivesValid(type, value))
                    .map(value -> BoundaryCases.draft(subject.of(operation), type, value, "", index))
                    .ifPresent(drafts::add);
        }
        drafts.addAll(step.drafts());
        return drafts;
    }
}
