package dev.concordat.runtime.spring;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.observation.ObservationRegistry;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.server.observation.ServerRequestObservationConvention;

/** Tells Micrometer of operations, where it is there. */
@Configuration(proxyBeanMethods = false)
class ObservationConfiguration {

    /** With observations, which every Spring application has the library for. */
    @Configuration(proxyBeanMethods = false)
    @ConditionalOnClass(ObservationRegistry.class)
    static class Observed {
        @Bean
        @ConditionalOnMissingBean(ServerRequestObservationConvention.class)
        OperationConvention concordatOperationConvention() {
            return new OperationConvention();
        }
    }

    /** With meters. */
    @Configuration(proxyBeanMethods = false)
    @ConditionalOnClass(MeterRegistry.class)
    static class Metered {
        @Bean
        ViolationMeters concordatViolationMeters(ObjectProvider<MeterRegistry> registries) {
            return new ViolationMeters(registries);
        }

        @Bean
        TimeoutMeters concordatTimeoutMeters(ObjectProvider<MeterRegistry> registries) {
            return new TimeoutMeters(registries);
        }
    }
}
