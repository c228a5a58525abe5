package dev.concordat.core.diff;

import dev.concordat.core.algebra.Containment;
import dev.concordat.core.algebra.Exclusion;
import dev.concordat.core.algebra.Verdict;
import dev.concordat.core.contract.Contract;
import dev.concordat.core.contract.SchemaId;
import dev.concordat.core.finding.SourceLocation;
import dev.concordat.core.validate.Side;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The direction of a comparison: every message that the one document gives the other one has to take. Requests to the
 * service are given by the old document, its responses by the new one; for webhooks and callbacks it is the other way.
 *
 * @param oldGives compares schemas where the old document gives
 * @param newGives compares schemas where the new document gives
 */
record Roles(Party giving, Party taking, Schemas oldGives, Schemas newGives, Changes changes) {

    private static final int ATTEMPTS = 4;

    /** Compares schemas of requests and of responses, those of the old document first. */
    record Schemas(Containment requests, Containment responses) {

        static Schemas of(Contract before, Contract after, int budget) {
            List<Containment> sides = Containment.of(before, after, List.of(Side.REQUEST, Side.RESPONSE), budget);
            return new Schemas(sides.get(0), sides.get(1));
        }

        Schemas swapped() {
            return new Schemas(requests.swapped(), responses.swapped());
        }
    }

    Roles swapped() {
        return new Roles(taking, giving, oldGives, newGives, changes);
    }

    private Containment schemas(Side side) {
        Schemas schemas = giving.old() ? oldGives : newGives;
        return side == Side.REQUEST ? schemas.requests() : schemas.responses();
    }

    boolean isSame(@Nullable SchemaId sub, @Nullable SchemaId sup) {
        if (sub == null || sup == null) {
            return sup == null;
        }
        Containment requests = schemas(Side.REQUEST);
        return giving.old() ? requests.isSame(sub, sup) : requests.isSame(sup, sub);
    }

    /**
     * Whether every value of the one schema is one of the other. The schemas that are compared may lack keywords, which
     * allows more but below {@code not} less; so a witness counts only where both documents as they are judge it so.
     */
    Verdict within(Side side, @Nullable SchemaId sub, SchemaId sup, Collection<? extends Exclusion> except) {
        List<Exclusion> excluded = new ArrayList<>(except);
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            Verdict verdict = asked(side, sub, sup, excluded);
            if (!(verdict instanceof Verdict.NotContained not)) {
                return verdict;
            }
            if ((sub == null || giving.accepts(side, sub, not.witness()))
                    && !taking.accepts(side, sup, not.witness())) {
                return verdict;
            }
            excluded.add(new Exclusion.Value(not.witness()));
        }
        return new Verdict.Undecided("not", "what was found counts only without keywords that break already");
    }

    private Verdict asked(Side side, @Nullable SchemaId sub, SchemaId sup, Collection<? extends Exclusion> except) {
        Containment containment = schemas(side);
        return giving.old() ? containment.firstWithin(sub, sup, except) : containment.secondWithin(sub, sup, except);
    }

    /** Whether any text will do, where that of one value is expected. */
    boolean takesEveryText(Side side, SchemaId sup) {
        return schemas(side).takesEveryString(giving.old(), sup);
    }

    boolean itemsWithin(Side side, SchemaId item, SchemaId array) {
        return schemas(side).itemsWithin(giving.old(), item, array);
    }

    void breaks(String rule, String problem, String witness, SourceLocation given, SourceLocation taken, String site) {
        add(Answer.BREAKS, rule, problem + sense(), witness, given, taken, taken, site);
    }

    /** The same where nothing in the taking document makes the difference, but that what is given has no counterpart. */
    void gone(String rule, String problem, String witness, SourceLocation given, SourceLocation taken, String site) {
        add(Answer.BREAKS, rule, problem + sense(), witness, given, taken, given, site);
    }

    private String sense() {
        return giving.old() ? " (accepted before, refused now)" : " (possible now, excluded before)";
    }

    void unknown(String rule, String problem, SourceLocation given, SourceLocation taken, String site) {
        add(Answer.UNKNOWN, rule, problem, null, given, taken, taken, site);
    }

    /** @param cause which of the two places makes the difference */
    void noted(
            String policy,
            String message,
            SourceLocation given,
            SourceLocation taken,
            SourceLocation cause,
            String site) {
        add(Answer.NOTED, policy, message, null, given, taken, cause, site);
    }

    private void add(
            Answer answer,
            String rule,
            String message,
            @Nullable String witness,
            SourceLocation given,
            SourceLocation taken,
            SourceLocation cause,
            String site) {
        SourceLocation before = giving.old() ? given : taken;
        SourceLocation after = giving.old() ? taken : given;
        changes.add(new Change(answer, rule, message, witness, null, before, after, List.of(site)), cause);
    }
}
