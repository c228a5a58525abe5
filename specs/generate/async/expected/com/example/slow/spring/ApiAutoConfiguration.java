package com.example.slow.spring;

import com.example.slow.api.SlowApi;
import dev.concordat.runtime.Generated;
import dev.concordat.runtime.spring.ServletAdapter;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;

/** Adds the controllers where component scanning does not find them. */
@Generated("concordat")
@AutoConfiguration
public class ApiAutoConfiguration {

    @Bean
    @ConditionalOnMissingBean
    SlowController slowController(SlowApi api, ServletAdapter adapter) {
        return new SlowController(api, adapter);
    }
}
