package dev.concordat.benchmarks.twins;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;

/** Derives the twins of one kind of fault from an operation, the more telling ones first. */
interface Derivation {

    List<Candidate> of(Origin origin);

    /**
     * Every fault always, for certain values and after certain requests, so that each meets another trigger.
     *
     * @param made gives the twin of a fault and a trigger
     */
    static <F> List<Candidate> combined(Origin origin, List<F> faults, BiFunction<F, Trigger, Candidate> made) {
        List<Trigger> values = Triggers.ofValues(origin);
        List<Trigger> sequences = Triggers.ofSequences(origin);
        List<Candidate> candidates = new ArrayList<>();
        for (int i = 0; i < faults.size(); i++) {
            F fault = faults.get(i);
            candidates.add(made.apply(fault, Trigger.ALWAYS));
            if (!values.isEmpty()) {
                candidates.add(made.apply(fault, values.get(i % values.size())));
            }
            candidates.add(made.apply(fault, sequences.get(i % sequences.size())));
        }
        return candidates;
    }

    /** The faults in turns of their kinds, starting at another one for every operation. */
    static <F> List<F> spread(Origin origin, List<F> faults, Function<F, String> kind) {
        Map<String, List<F>> kinds = new LinkedHashMap<>();
        faults.forEach(fault -> kinds.computeIfAbsent(kind.apply(fault), key -> new ArrayList<>())
                .add(fault));
        List<List<F>> turns = new ArrayList<>(kinds.values());
        if (!turns.isEmpty()) {
            Collections.rotate(turns, Math.floorMod(origin.operation().key().hashCode(), turns.size()));
        }
        List<F> spread = new ArrayList<>();
        for (int round = 0; spread.size() < faults.size(); round++) {
            for (List<F> turn : turns) {
                if (round < turn.size()) {
                    spread.add(turn.get(round));
                }
            }
        }
        return spread;
    }
}
