package dev.concordat.sample.security;

import dev.concordat.runtime.spring.SecurityProblems;
import dev.concordat.sample.SampleProperties;
import dev.concordat.sample.parcels.spring.ApiAuthorization;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
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
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.web.cors.CorsConfiguration;

/** Tokens and API keys come in; the contract says what each may do. */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

    /** Scripts and styles come from here only; the documentation page sets styles of elements. */
    private static final String CONTENT_POLICY = "default-src 'self'; style-src 'self' 'unsafe-inline';"
            + " img-src 'self' data:; object-src 'none'; frame-ancestors 'none'; base-uri 'none'";

    @Bean
    SecurityFilterChain api(HttpSecurity http, ApiKeys keys, SecurityProblems problems, CorsProperties cors) {
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
                .headers(fields -> fields.contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT_POLICY))
                        .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.NO_REFERRER)))
                .cors(pages -> pages.configurationSource(request -> pagesOf(cors.origins())))
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .requestCache(AbstractHttpConfigurer::disable)
                .csrf(AbstractHttpConfigurer::disable)
                .build();
    }

    /** Pages may call and see all that the contract has; cookies are of no use here. */
    private static @Nullable CorsConfiguration pagesOf(List<String> origins) {
        if (origins.isEmpty()) {
            return null;
        }
        CorsConfiguration pages = new CorsConfiguration();
        pages.setAllowedOrigins(origins);
        pages.setAllowedMethods(List.of(CorsConfiguration.ALL));
        pages.setAllowedHeaders(List.of(CorsConfiguration.ALL));
        pages.setExposedHeaders(List.of(
                "ETag", "Link", "Location", "RateLimit", "RateLimit-Policy", "Retry-After", "WWW-Authenticate"));
        pages.setMaxAge(Duration.ofHours(1));
        return pages;
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
