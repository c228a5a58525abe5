package dev.concordat.runtime.spring;

import dev.concordat.runtime.limit.BucketLimiter;
import dev.concordat.runtime.limit.RateLimiter;
import dev.concordat.runtime.redis.RedisLimiter;
import dev.concordat.runtime.redis.RedisLink;
import io.github.bucket4j.Bucket;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Sees to it that the limits of the contract hold. */
@Configuration(proxyBeanMethods = false)
class LimitConfiguration {
    private static final String STORE = "concordat.rate-limit-store";

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
    @ConditionalOnProperty(name = STORE, havingValue = "memory", matchIfMissing = true)
    static class Buckets {
        @Bean
        @ConditionalOnMissingBean
        RateLimiter concordatRateLimiter() {
            return new BucketLimiter();
        }
    }

    /** With Bucket4j's buckets in Redis. */
    @Configuration(proxyBeanMethods = false)
    @ConditionalOnClass(
            name = {
                "io.github.bucket4j.redis.lettuce.Bucket4jLettuce",
                "org.springframework.data.redis.connection.lettuce.LettuceConnectionFactory"
            })
    @ConditionalOnProperty(name = STORE, havingValue = "redis")
    static class SharedBuckets {
        @Bean
        @ConditionalOnMissingBean
        RateLimiter concordatRedisLimiter(RedisLink link) {
            return new RedisLimiter(link, new BucketLimiter());
        }
    }
}
