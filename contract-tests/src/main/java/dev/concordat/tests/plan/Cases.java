package dev.concordat.tests.plan;

import dev.concordat.core.contract.Operation;
import dev.concordat.core.finding.SourceLocation;
import dev.concordat.core.json.JsonObject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Collects the cases of one operation and keeps them within the limit, every place in its turn. */
public final class Cases {

    private final Subject subject;
    private final List<Scenario> scenarios = new ArrayList<>();
    private final List<Skip> skips = new ArrayList<>();

    Cases(Subject subject) {
        this.subject = subject;
    }

    /** The index of the next case, the source of its own values. */
    public int next() {
        return scenarios.size();
    }

    void add(
            Phase phase,
            Expectation expectation,
            Place place,
            String keyword,
            String reason,
            SourceLocation location,
            Step step) {
        Purpose purpose = new Purpose(phase, expectation, place, keyword, reason, location);
        boolean harmless = expectation == Expectation.REJECTED
                || expectation == Expectation.UNAUTHORISED
                || expectation == Expectation.ANY;
        add(purpose, List.of(Leg.of(step, Wanted.ANY)), harmless || subject.isSafe());
    }

    /**
     * Adds a sequence of requests.
     *
     * @param check who judges it
     * @param place what it is about
     * @param reason one clause: what the requests show
     * @param shared whether it leaves the resources that it uses as they were
     */
    public void add(Phase phase, String check, Place place, String reason, List<Leg> legs, boolean shared) {
        SourceLocation location = subject.operation().location();
        add(new Purpose(phase, Expectation.SEQUENCE, place, check, reason, location), legs, shared);
    }

    private void add(Purpose purpose, List<Leg> legs, boolean shared) {
        String id = subject.operation().key() + "#" + (scenarios.size() + 1);
        scenarios.add(new Scenario(id, subject.operation(), purpose, legs, shared));
    }

    /** A request planned before that breaks one constraint inside its JSON body, and that of one member only. */
    public Optional<Step> invalidBody() {
        return scenarios.stream()
                .filter(scenario -> scenario.purpose().phase() == Phase.NEGATIVE
                        && scenario.purpose().place().in().equals("body")
                        && scenario.purpose().place().pointer().lastIndexOf('/') == 0)
                .map(Scenario::step)
                .filter(step -> step.drafts().stream()
                        .anyMatch(draft -> draft instanceof Draft.Instance instance
                                && instance.type().isJson()
                                && instance.value() instanceof JsonObject object
                                && object.members().size() > 1))
                .findFirst();
    }

    /** Something of a phase that is not tested. */
    public void skip(Phase phase, String what, String reason) {
        skips.add(new Skip(subject.operation(), phase, what, reason));
    }

    List<Skip> skips() {
        return List.copyOf(skips);
    }

    /** The cases, cut to the limit: first what stands alone, then one case of each place after the other. */
    List<Scenario> scenarios() {
        int limit = subject.options().maxCasesPerOperation();
        if (scenarios.size() <= limit) {
            return List.copyOf(scenarios);
        }
        Map<String, List<Scenario>> places = new LinkedHashMap<>();
        for (Scenario scenario : scenarios) {
            Purpose purpose = scenario.purpose();
            String key = purpose.phase() + " " + purpose.place().in()
                    + purpose.place().name() + purpose.place().pointer();
            places.computeIfAbsent(key, place -> new ArrayList<>()).add(scenario);
        }
        List<Scenario> kept = new ArrayList<>();
        for (int round = 0; kept.size() < limit; round++) {
            for (List<Scenario> place : places.values()) {
                if (round < place.size() && kept.size() < limit) {
                    kept.add(place.get(round));
                }
            }
        }
        Operation operation = subject.operation();
        skips.add(new Skip(
                operation,
                null,
                (scenarios.size() - limit) + " of " + scenarios.size() + " cases",
                "over the limit of " + limit + " cases an operation; raise --max-cases-per-operation"));
        List<Scenario> ordered = new ArrayList<>(scenarios);
        ordered.retainAll(new java.util.HashSet<>(kept));
        return List.copyOf(ordered);
    }
}
