package com.example.echo.spring;

import com.example.echo.api.ChoiceApi;
import com.example.echo.api.EchoApi;
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
    EchoController echoController(EchoApi api, ServletAdapter adapter) {
        return new EchoController(api, adapter);
    }

    @Bean
    @ConditionalOnMissingBean
    ChoiceController choiceController(ChoiceApi api, ServletAdapter adapter) {
        return new ChoiceController(api, adapter);
    }
}
