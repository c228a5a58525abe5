package dev.concordat.tests.pact.check;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Service, document and consumer, two by two. Where one of them disagrees with two that agree with each other, it stands
 * alone; where too little is known to say so, two are suspected.
 *
 * @param serviceWithSpec whether the service's response is one that the document allows
 * @param serviceWithPact whether the same response is what the consumer expects
 * @param pactWithSpec whether the document promises what the consumer expects, and allows what it sends
 */
public record Triangle(Agreement serviceWithSpec, Agreement serviceWithPact, Agreement pactWithSpec) {

    /** Who can be wrong. */
    public enum Corner {
        SERVICE("service"),
        SPEC("spec"),
        CONSUMER("consumer");

        private final String word;

        Corner(String word) {
            this.word = word;
        }
    }

    /** What is known of two of them. */
    public enum Agreement {
        AGREE,
        DISAGREE,
        UNKNOWN;

        /** The agreement of two that were compared. */
        public static Agreement of(boolean agree) {
            return agree ? AGREE : DISAGREE;
        }
    }

    /** Who may be wrong: nobody where nothing is, one that stands alone, two, or all where no two agree. */
    public Set<Corner> suspects() {
        Set<Corner> suspects = EnumSet.noneOf(Corner.class);
        add(Corner.SERVICE, serviceWithSpec, serviceWithPact, pactWithSpec, suspects);
        add(Corner.SPEC, serviceWithSpec, pactWithSpec, serviceWithPact, suspects);
        add(Corner.CONSUMER, serviceWithPact, pactWithSpec, serviceWithSpec, suspects);
        if (suspects.isEmpty()) {
            addBoth(serviceWithSpec, Corner.SERVICE, Corner.SPEC, suspects);
            addBoth(serviceWithPact, Corner.SERVICE, Corner.CONSUMER, suspects);
            addBoth(pactWithSpec, Corner.SPEC, Corner.CONSUMER, suspects);
        }
        return suspects;
    }

    /** Whoever disagrees with somebody, agrees with nobody, and leaves two behind that do not disagree. */
    private static void add(Corner corner, Agreement one, Agreement other, Agreement rest, Set<Corner> suspects) {
        boolean disagrees = one == Agreement.DISAGREE || other == Agreement.DISAGREE;
        boolean agrees = one == Agreement.AGREE || other == Agreement.AGREE;
        if (disagrees && !agrees && rest != Agreement.DISAGREE) {
            suspects.add(corner);
        }
    }

    private static void addBoth(Agreement edge, Corner one, Corner other, Set<Corner> suspects) {
        if (edge == Agreement.DISAGREE) {
            suspects.add(one);
            suspects.add(other);
        }
    }

    /** {@code service}, {@code service or spec}, {@code no two agree}; {@code nobody} where nothing is wrong. */
    public String verdict() {
        Set<Corner> suspects = suspects();
        return switch (suspects.size()) {
            case 0 -> "nobody";
            case 3 -> "no two agree";
            default -> suspects.stream().map(corner -> corner.word).collect(Collectors.joining(" or "));
        };
    }
}
