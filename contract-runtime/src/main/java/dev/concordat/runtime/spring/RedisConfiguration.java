package dev.concordat.runtime.spring;

import dev.concordat.runtime.redis.LinkListener;
import dev.concordat.runtime.redis.RedisLink;
import io.lettuce.core.AbstractRedisClient;
import io.micrometer.core.instrument.MeterRegistry;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingClass;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;
import org.springframework.core.env.Environment;
import org.springframework.data.redis.connection.lettuce.LettuceConnectionFactory;

/** Shares the client that Spring Boot makes of {@code spring.data.redis.*}, for whatever is kept in Redis. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnClass({LettuceConnectionFactory.class, AbstractRedisClient.class})
class RedisConfiguration {

    /** Made only where something asks for it. */
    @Bean
    @Lazy
    RedisLink concordatRedisLink(
            LettuceConnectionFactory connections,
            LinkListener listener,
            ConcordatProperties properties,
            Environment environment) {
        String service = environment.getProperty("spring.application.name", "service");
        RedisLink link = new RedisLink(
                connections::getRequiredNativeClient,
                "concordat:" + service + ':',
                properties.redisTimeout(),
                listener);
        link.open();
        return link;
    }

    /** With meters. */
    @Configuration(proxyBeanMethods = false)
    @ConditionalOnClass(MeterRegistry.class)
    static class Metered {
        @Bean
        @Lazy
        LinkListener concordatRedisReport(ObjectProvider<MeterRegistry> registries) {
            return new RedisMeters(registries, new RedisReport());
        }
    }

    /** Without meters. */
    @Configuration(proxyBeanMethods = false)
    @ConditionalOnMissingClass("io.micrometer.core.instrument.MeterRegistry")
    static class Logged {
        @Bean
        @Lazy
        LinkListener concordatRedisReport() {
            return new RedisReport();
        }
    }
}
