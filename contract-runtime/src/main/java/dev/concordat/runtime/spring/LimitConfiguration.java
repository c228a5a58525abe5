package dev.concordat.runtime.spring;

import dev.concordat.runtime.limit.BucketLimiter;
import dev.concordat.runtime.limit.RateLimiter;
import io.github.bucket4j.Bucket;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Sees to it that the limits of the contract hold. */
@Configuration(proxyBeanMethods = false)
class LimitConfiguration {

    @Bean
    RequestLimits concordatRequestLimits(ObjectProvider<RateLimiter> limiter, ConcordatProperties properties) {
        return new RequestLimits(
                properties.rateLimits() == ConcordatProperties.Limits.ON ? limiter.getIfAvailable() : null);
    }

    @Bean
    LimiterCheck concordatLimiterCheck(
            ObjectProvider<ServedOperations> served,
            ObjectProvider<RateLimiter> limiter,
            ConcordatProperties properties) {
        return new LimiterCheck(
                () -> GuardConfiguration.all(served),
                properties.rateLimits() == ConcordatProperties.Limits.OFF || limiter.getIfAvailable() != null);
    }

    /** With Bucket4j. */
    @Configuration(proxyBeanMethods = false)
    @ConditionalOnClass(Bucket.class)
    static class Buckets {
        @Bean
        @ConditionalOnMissingBean
        RateLimiter concordatRateLimiter() {
            return new BucketLimiter();
        }
    }
}
