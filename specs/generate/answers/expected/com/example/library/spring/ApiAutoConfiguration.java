package com.example.library.spring;

import com.example.library.api.LoansApi;
import com.example.library.api.RemindersApi;
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
    LoansController loansController(LoansApi api, ServletAdapter adapter) {
        return new LoansController(api, adapter);
    }

    @Bean
    @ConditionalOnMissingBean
    RemindersController remindersController(RemindersApi api, ServletAdapter adapter) {
        return new RemindersController(api, adapter);
    }

    /** Operations whose handler is still to be written answer 501. */
    @Configuration(proxyBeanMethods = false)
    @ConditionalOnProperty(name = "concordat.missing-handler", havingValue = "not-implemented")
    static class NotImplemented {

        @Bean
        @ConditionalOnMissingBean
        LoansApi loansApi() {
            return MissingHandler.of(LoansApi.class);
        }

        @Bean
        @ConditionalOnMissingBean
        RemindersApi remindersApi() {
            return MissingHandler.of(RemindersApi.class);
        }
    }
}
