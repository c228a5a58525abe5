package dev.concordat.sample.broken;

import dev.concordat.runtime.spring.OperationGuard;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;

/** {@code listSubscriptions} asks nobody for credentials. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(name = "sample.break", havingValue = "open-door")
class OpenDoor {

    @Bean
    @Order(0)
    SecurityFilterChain withoutCredentials(HttpSecurity http) {
        return http.securityMatcher(PathPatternRequestMatcher.withDefaults().matcher(HttpMethod.GET, "/subscriptions"))
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .build();
    }

    /** A lie, without which the service would not start. */
    @Bean
    OperationGuard pretended() {
        return operation -> true;
    }
}
