package dev.concordat.runtime.spring;

import dev.concordat.runtime.redis.LinkListener;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.NestedExceptionUtils;

/** Logs one line when Redis is away and one when it is back. */
final class RedisReport implements LinkListener {
    private static final Logger LOG = LoggerFactory.getLogger(RedisReport.class);

    @Override
    public void lost(Throwable cause) {
        LOG.warn(
                "Redis does not answer: each instance counts for itself and keeps no answers until it is back ({})",
                NestedExceptionUtils.getMostSpecificCause(cause).toString());
    }

    @Override
    public void found() {
        LOG.info("Redis answers again: limits and kept answers are shared");
    }

    @Override
    public void missed() {
        // A meter counts these.
    }
}
