package com.example.parcels.spring;

import com.example.parcels.api.LabelsApi;
import com.example.parcels.api.ParcelsApi;
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
    ParcelsController parcelsController(ParcelsApi api, ServletAdapter adapter) {
        return new ParcelsController(api, adapter);
    }

    @Bean
    @ConditionalOnMissingBean
    LabelsController labelsController(LabelsApi api, ServletAdapter adapter) {
        return new LabelsController(api, adapter);
    }
}
