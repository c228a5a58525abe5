package dev.concordat.runtime.spring;

import dev.concordat.runtime.cache.AnswerStore;
import dev.concordat.runtime.cache.MemoryStore;
import dev.concordat.runtime.cache.ServerCache;
import dev.concordat.runtime.redis.RedisLink;
import dev.concordat.runtime.redis.RedisStore;
import java.time.InstantSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Keeps answers where the application asks for it. */
@Configuration(proxyBeanMethods = false)
class CacheConfiguration {
    private static final String SETTING = "concordat.server-cache";

    @Bean
    KeptAnswers concordatKeptAnswers(ObjectProvider<AnswerStore> stores, ConcordatProperties properties) {
        if (properties.serverCache() == ConcordatProperties.Cache.OFF) {
            return new KeptAnswers(null);
        }
        AnswerStore store = stores.getIfAvailable();
        if (store == null) {
            throw new MissingStoreException(properties.serverCache());
        }
        return new KeptAnswers(new ServerCache(store, InstantSource.system()));
    }

    /** With Caffeine. */
    @Configuration(proxyBeanMethods = false)
    @ConditionalOnClass(name = "com.github.benmanes.caffeine.cache.Caffeine")
    @ConditionalOnProperty(name = SETTING, havingValue = "memory")
    static class Memory {
        @Bean
        @ConditionalOnMissingBean
        AnswerStore concordatAnswerStore(ConcordatProperties properties) {
            return new MemoryStore(properties.serverCacheSize().toBytes());
        }
    }

    /** With Redis. */
    @Configuration(proxyBeanMethods = false)
    @ConditionalOnClass(name = "org.springframework.data.redis.connection.lettuce.LettuceConnectionFactory")
    @ConditionalOnProperty(name = SETTING, havingValue = "redis")
    static class Shared {
        @Bean
        @ConditionalOnMissingBean
        AnswerStore concordatRedisStore(RedisLink link) {
            return new RedisStore(link);
        }
    }
}
