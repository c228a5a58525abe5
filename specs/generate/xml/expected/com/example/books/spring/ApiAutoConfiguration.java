package com.example.books.spring;

import com.example.books.api.OrdersApi;
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
    OrdersController ordersController(OrdersApi api, ServletAdapter adapter) {
        return new OrdersController(api, adapter);
    }

    /** Operations whose handler is still to be written answer 501. */
    @Configuration(proxyBeanMethods = false)
    @ConditionalOnProperty(name = "concordat.missing-handler", havingValue = "not-implemented")
    static class NotImplemented {

        @Bean
        @ConditionalOnMissingBean
        OrdersApi ordersApi() {
            return MissingHandler.of(OrdersApi.class);
        }
    }
}
