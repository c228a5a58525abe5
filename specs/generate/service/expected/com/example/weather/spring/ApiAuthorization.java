package com.example.weather.spring;

import dev.concordat.runtime.Generated;
import jakarta.servlet.DispatcherType;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;

/**
 * Who may call what, as the contract says: {@code http.authorizeHttpRequests(new ApiAuthorization())}.
 *
 * <p>A scope is the authority {@code SCOPE_name}; a scheme without scopes is the authority {@code SCHEME_name}.
 * Spring answers HEAD with the handler of GET, so HEAD needs what GET needs.
 */
@Generated("concordat")
public final class ApiAuthorization
        implements Customizer<
                AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry> {

    @Override
    public void customize(
            AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry requests) {
        // A request that is dispatched again, to send what came later, was authorized when it came.
        requests.dispatcherTypeMatchers(DispatcherType.ASYNC).permitAll();
        requests.requestMatchers(HttpMethod.POST, "/reports").permitAll();
        requests.requestMatchers(HttpMethod.GET, "/stations").permitAll();
        requests.requestMatchers(HttpMethod.HEAD, "/stations").permitAll();
        requests.requestMatchers(HttpMethod.GET, "/places").permitAll();
        requests.requestMatchers(HttpMethod.HEAD, "/places").permitAll();
        requests.requestMatchers(HttpMethod.GET, "/forecasts/{place}").permitAll();
        requests.requestMatchers(HttpMethod.HEAD, "/forecasts/{place}").permitAll();
        requests.requestMatchers(HttpMethod.DELETE, "/forecasts/{place}").permitAll();
        requests.requestMatchers(HttpMethod.GET, "/moon").permitAll();
        requests.requestMatchers(HttpMethod.HEAD, "/moon").permitAll();
        requests.requestMatchers(HttpMethod.GET, "/tides/{place}").permitAll();
        requests.requestMatchers(HttpMethod.HEAD, "/tides/{place}").permitAll();
        requests.requestMatchers(HttpMethod.GET, "/winds/{place}").permitAll();
        requests.requestMatchers(HttpMethod.HEAD, "/winds/{place}").permitAll();
    }
}
