package dev.concordat.sample.security;

import dev.concordat.runtime.spring.SecurityProblems;
import dev.concordat.sample.SampleProperties;
import dev.concordat.sample.parcels.spring.ApiAuthorization;
import java.io.IOException;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtValidators;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.security.oauth2.server.resource.web.authentication.BearerTokenAuthenticationFilter;
import org.springframework.security.web.SecurityFilterChain;

/** Tokens and API keys come in; the contract says what each may do. */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

    @Bean
    SecurityFilterChain api(HttpSecurity http, ApiKeys keys, SecurityProblems problems) {
        return http.authorizeHttpRequests(new ApiAuthorization())
                .authorizeHttpRequests(requests -> requests.requestMatchers(
                                "/openapi.json", "/docs", "/docs/**", "/webjars/**", "/actuator/health/**", "/error")
                        .permitAll()
                        .requestMatchers("/actuator/**")
                        .hasAuthority("SCOPE_metrics:read")
                        .anyRequest()
                        .authenticated())
                .oauth2ResourceServer(tokens ->
                        tokens.jwt(jwt -> {}).authenticationEntryPoint(problems).accessDeniedHandler(problems))
                .addFilterBefore(new ApiKeyFilter(keys, problems), BearerTokenAuthenticationFilter.class)
                .exceptionHandling(
                        errors -> errors.authenticationEntryPoint(problems).accessDeniedHandler(problems))
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .requestCache(AbstractHttpConfigurer::disable)
                .csrf(AbstractHttpConfigurer::disable)
                .build();
    }

    @Bean
    JwtDecoder tokens(SampleProperties properties) throws IOException {
        NimbusJwtDecoder decoder = NimbusJwtDecoder.withPublicKey(
                        SigningKey.in(properties.data()).publicKey())
                .build();
        decoder.setJwtValidator(JwtValidators.createDefaultWithIssuer(TokenCommand.ISSUER));
        return decoder;
    }
}
