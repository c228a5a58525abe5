package dev.concordat.core.diff;

import dev.concordat.core.finding.SourceLocation;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One edit that matters.
 *
 * @param rule kebab-case name of the kind of change; for {@link Answer#NOTED} of the policy
 * @param message what is different, in one sentence
 * @param witness a request or response as HTTP text that separates the documents; null where there is none
 * @param remedy what to do; null where the place says it all
 * @param before the place in the old document
 * @param after the place in the new document
 * @param sites the operations that it reaches, in document order
 */
public record Change(
        Answer answer,
        String rule,
        String message,
        @Nullable String witness,
        @Nullable String remedy,
        SourceLocation before,
        SourceLocation after,
        List<String> sites) {

    private static final int NAMED_SITES = 3;

    public Change {
        sites = List.copyOf(sites);
    }

    /** Whether it breaks, or nothing proves that it does not. */
    public boolean mayBreak() {
        return answer == Answer.BREAKS || answer == Answer.UNKNOWN;
    }

    /** The same change at some of its sites. */
    public Change at(List<String> some) {
        return new Change(answer, rule, message, witness, remedy, before, after, some);
    }

    /** Its sites for people; of many the first ones and the number of the others. */
    public String siteNames() {
        String named = String.join(", ", sites.subList(0, Math.min(NAMED_SITES, sites.size())));
        return sites.size() <= NAMED_SITES ? named : named + " and " + (sites.size() - NAMED_SITES) + " more";
    }
}
