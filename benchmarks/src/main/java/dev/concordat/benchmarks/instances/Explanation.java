package dev.concordat.benchmarks.instances;

import dev.concordat.benchmarks.differ.Reason;
import dev.concordat.benchmarks.differ.Traits;
import dev.concordat.core.generate.Instance;
import dev.concordat.tests.judge.Opinion;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Why a validator calls an instance something else than it is. */
final class Explanation {

    private static final Set<String> NULLABLE = Set.of("nullable", "x-nullable");

    private Explanation() {}

    /**
     * Null where there is none: then something is wrong.
     *
     * @param good whether the instance is meant to be valid
     */
    static @Nullable Reason of(String who, Opinion said, boolean good, Instance instance, Traits traits) {
        String keyword = instance.keyword();
        boolean networknt = who.equals("networknt");
        if (said == Opinion.UNKNOWN) {
            return Reason.DIALECT;
        }
        if (traits.sided() && Set.of("required", "writeOnly").contains(keyword)) {
            return Reason.SIDES;
        }
        if (good
                && Reason.hasNull(instance.value())
                && traits.keywords().stream().anyMatch(NULLABLE::contains)) {
            return Reason.NULLABLE;
        }
        if (!good && keyword.equals("format")) {
            return networknt && traits.hasFormat(Reason.REGISTERED) ? Reason.REGISTRY : Reason.LAX_FORMAT;
        }
        if (!networknt && keyword.startsWith("exclusive")) {
            return Reason.DRAFT_4;
        }
        if (!networknt && keyword.contains("attern")) {
            return Reason.ECMA;
        }
        if (networknt && !traits.tags().isEmpty()) {
            return Reason.DISCRIMINATOR;
        }
        return traits.repaired() ? Reason.REPAIRED : null;
    }
}
