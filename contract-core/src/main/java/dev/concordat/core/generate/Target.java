package dev.concordat.core.generate;

import dev.concordat.core.validate.Violation;
import java.util.List;

/**
 * A value that is to be found.
 *
 * @param pointer the place of the violation that an invalid one has
 * @param keyword what it exercises or breaks
 * @param told what is special about it, and the branches of its site
 */
record Target(Site site, String pointer, String keyword, String told) {

    /** Whether some violation is the intended one. */
    boolean isNamedBy(List<Violation> violations) {
        return violations.stream().anyMatch(violation -> isAt(violation, pointer));
    }

    /** Whether some violation, told of a place inside or around the site, is the intended one. */
    boolean isNamedBelow(Site place, List<Violation> violations) {
        String below = pointer.substring(place.pointer().length());
        return violations.stream().anyMatch(violation -> isAt(violation, below));
    }

    private boolean isAt(Violation violation, String there) {
        return violation.pointer().equals(there) && violation.keyword().equals(keyword);
    }
}
