package dev.concordat.benchmarks.twins;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A twin that is still to be proved real.
 *
 * @param script the requests that should show it, null where none could be made
 */
record Candidate(
        String name,
        Twin.Group group,
        int depth,
        Map<String, Set<String>> fitting,
        Fault fault,
        @Nullable Script script,
        Proof proof) {

    /** The twin, empty where its witness shows nothing. */
    Optional<Twin> proved(Supplier<Service> clean) {
        if (script == null) {
            return Optional.empty();
        }
        Witness witness = new Witness(script, proof);
        return witness.proves(clean.get(), fault.over(clean.get()))
                ? Optional.of(new Twin(name, group, depth, fitting, fault, witness))
                : Optional.empty();
    }
}
