package dev.concordat.tests.plan;

import dev.concordat.core.contract.MediaType;
import dev.concordat.core.contract.Operation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Chooses from a plan what a load can be made of: valid requests of each operation, each tried once before. */
public final class LoadPlan {

    /** Cases of one operation; more would only be sent less often each. */
    private static final int MOST = 20;

    private static final Set<Phase> VALID = Set.of(Phase.EXAMPLES, Phase.BOUNDARY);

    private LoadPlan() {}

    /** The chosen cases as a phase of their own, and the operations that have none. */
    public static TestPlan of(TestPlan plan) {
        Map<Operation, List<Scenario>> valid = new LinkedHashMap<>();
        Set<Operation> operations = new LinkedHashSet<>();
        for (Scenario scenario : plan.scenarios()) {
            operations.add(scenario.operation());
            Purpose purpose = scenario.purpose();
            if (VALID.contains(purpose.phase()) && purpose.expectation() == Expectation.ACCEPTED) {
                valid.computeIfAbsent(scenario.operation(), key -> new ArrayList<>())
                        .add(scenario);
            }
        }
        List<Scenario> chosen = new ArrayList<>();
        List<Skip> skips = new ArrayList<>();
        for (Operation operation : operations) {
            List<Scenario> own = valid.getOrDefault(operation, List.of());
            Optional<String> objection = objection(operation);
            if (objection.isPresent() || own.isEmpty()) {
                skips.add(new Skip(operation, Phase.LOAD, "load", objection.orElse("no valid case was planned")));
            } else {
                int count = Math.min(MOST, own.size());
                for (int i = 0; i < count; i++) {
                    chosen.add(load(own.get(i * own.size() / count)));
                }
            }
        }
        return new TestPlan(chosen, skips);
    }

    private static Optional<String> objection(Operation operation) {
        if (operation.method().equals("DELETE")) {
            return Optional.of("what is deleted is gone for the requests after it");
        }
        boolean stream = operation.responses().stream()
                .anyMatch(response -> response.content().stream().anyMatch(MediaType::isEventStream));
        return stream ? Optional.of("a stream of events has no end to wait for") : Optional.empty();
    }

    private static Scenario load(Scenario scenario) {
        Purpose old = scenario.purpose();
        Purpose purpose =
                new Purpose(Phase.LOAD, old.expectation(), old.place(), old.keyword(), old.reason(), old.location());
        return new Scenario(scenario.id() + "/load", scenario.operation(), purpose, scenario.legs(), scenario.shared());
    }
}
