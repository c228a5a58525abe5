package dev.concordat.tests.plan;

import java.util.Set;

/**
 * Which credentials a request carries; their values are known to the run alone.
 *
 * @param schemes security schemes whose credentials are sent
 * @param forged the subset that is sent with a made-up value
 */
public record Login(Set<String> schemes, Set<String> forged) {

    public static final Login NONE = new Login(Set.of(), Set.of());

    public Login {
        schemes = Set.copyOf(schemes);
        forged = Set.copyOf(forged);
    }

    public static Login of(Set<String> schemes) {
        return new Login(schemes, Set.of());
    }
}
