package com.example.parcels.spring;

import com.example.parcels.api.LabelsApi;
import com.example.parcels.api.ParcelsApi;
import dev.concordat.runtime.Generated;
import dev.concordat.runtime.spring.MissingHandler;
import dev.concordat.runtime.spring.ServletAdapter;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Adds the controllers where component scanning does not find them. */
@Generated("concordat")
@AutoConfiguration
public class ApiAutoConfiguration {

    @Bean
    @ConditionalOnMissingBean
    ParcelsController parcelsController(ParcelsApi api, ServletAdapter adapter) {
        return new ParcelsController(api, adapter);
    }

    @Bean
    @ConditionalOnMissingBean
    LabelsController labelsController(LabelsApi api, ServletAdapter adapter) {
        return new LabelsController(api, adapter);
    }

    /** Operations whose handler is still to be written answer 501. */
    @Configuration(proxyBeanMethods = false)
    @ConditionalOnProperty(name = "concordat.missing-handler", havingValue = "not-implemented")
    static class NotImplemented {

        @Bean
        @ConditionalOnMissingBean
        ParcelsApi parcelsApi() {
            return MissingHandler.of(ParcelsApi.class);
        }

        @Bean
        @ConditionalOnMissingBean
        LabelsApi labelsApi() {
            return MissingHandler.of(LabelsApi.class);
        }
    }
}
