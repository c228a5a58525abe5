package dev.concordat.tests.reproduce;

import dev.concordat.core.wire.WireRequest;
import dev.concordat.core.wire.WireResponse;
import org.jspecify.annotations.Nullable;

/**
 * A request that is to be sent again, without secrets.
 *
 * @param response what it was answered with, null where no answer came
 */
public record Call(WireRequest request, @Nullable WireResponse response) {}
