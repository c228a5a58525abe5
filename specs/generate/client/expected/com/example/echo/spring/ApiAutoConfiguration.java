package com.example.echo.spring;

import com.example.echo.api.ChoiceApi;
import com.example.echo.api.EchoApi;
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
    EchoController echoController(EchoApi api, ServletAdapter adapter) {
        return new EchoController(api, adapter);
    }

    @Bean
    @ConditionalOnMissingBean
    ChoiceController choiceController(ChoiceApi api, ServletAdapter adapter) {
        return new ChoiceController(api, adapter);
    }

    /** Operations whose handler is still to be written answer 501. */
    @Configuration(proxyBeanMethods = false)
    @ConditionalOnProperty(name = "concordat.missing-handler", havingValue = "not-implemented")
    static class NotImplemented {

        @Bean
        @ConditionalOnMissingBean
        EchoApi echoApi() {
            return MissingHandler.of(EchoApi.class);
        }

        @Bean
        @ConditionalOnMissingBean
        ChoiceApi choiceApi() {
            return MissingHandler.of(ChoiceApi.class);
        }
    }
}
