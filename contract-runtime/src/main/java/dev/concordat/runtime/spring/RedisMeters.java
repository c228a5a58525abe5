package dev.concordat.runtime.spring;

import dev.concordat.runtime.redis.LinkListener;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import org.springframework.beans.factory.ObjectProvider;

/** Counts {@code concordat.redis.fallbacks}: what was done without Redis while it did not answer. */
record RedisMeters(ObjectProvider<MeterRegistry> registries, LinkListener next) implements LinkListener {
    @Override
    public void lost(Throwable cause) {
        next.lost(cause);
    }

    @Override
    public void found() {
        next.found();
    }

    @Override
    public void missed() {
        registries.ifAvailable(registry -> Counter.builder("concordat.redis.fallbacks")
                .description("What was done without Redis while it did not answer")
                .register(registry)
                .increment());
        next.missed();
    }
}
