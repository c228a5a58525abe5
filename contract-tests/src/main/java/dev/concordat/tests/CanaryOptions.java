package dev.concordat.tests;

import dev.concordat.core.load.LoadedContract;
import org.jspecify.annotations.Nullable;

/**
 * What a comparison of two running versions needs.
 *
 * @param stable base URL of the version that clients use now
 * @param old the contract that they were promised, null where it has not changed
 * @param candidate the version that is to replace it, its credentials, and which cases are sent to both
 */
public record CanaryOptions(String stable, @Nullable LoadedContract old, VerifyOptions candidate) {

    public CanaryOptions {
        stable = stable.endsWith("/") ? stable.substring(0, stable.length() - 1) : stable;
    }
}
