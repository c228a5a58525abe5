package com.example.echo.spring;

import dev.concordat.runtime.Generated;
import org.springframework.http.HttpMethod;
import org.springframework.security.authorization.AuthorityAuthorizationManager;
import org.springframework.security.authorization.AuthorizationManagers;
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
        requests.requestMatchers(HttpMethod.GET, "/styles/{simple}/{label}/{pairs}")
                .access(AuthorizationManagers.anyOf(
                        AuthorityAuthorizationManager.hasAuthority("SCHEME_token"),
                        AuthorizationManagers.allOf(
                                AuthorityAuthorizationManager.hasAuthority("SCHEME_key"),
                                AuthorityAuthorizationManager.hasAuthority("SCHEME_login"))));
        requests.requestMatchers(HttpMethod.HEAD, "/styles/{simple}/{label}/{pairs}")
                .access(AuthorizationManagers.anyOf(
                        AuthorityAuthorizationManager.hasAuthority("SCHEME_token"),
                        AuthorizationManagers.allOf(
                                AuthorityAuthorizationManager.hasAuthority("SCHEME_key"),
                                AuthorityAuthorizationManager.hasAuthority("SCHEME_login"))));
        requests.requestMatchers(HttpMethod.POST, "/forms").permitAll();
        requests.requestMatchers(HttpMethod.PUT, "/files/{name}").permitAll();
        requests.requestMatchers(HttpMethod.POST, "/uploads").permitAll();
        requests.requestMatchers(HttpMethod.POST, "/choices").permitAll();
        requests.requestMatchers(HttpMethod.GET, "/ticks")
                .access(AuthorizationManagers.anyOf(
                        AuthorityAuthorizationManager.hasAuthority("SCHEME_token"),
                        AuthorizationManagers.allOf(
                                AuthorityAuthorizationManager.hasAuthority("SCHEME_key"),
                                AuthorityAuthorizationManager.hasAuthority("SCHEME_login"))));
        requests.requestMatchers(HttpMethod.HEAD, "/ticks")
                .access(AuthorizationManagers.anyOf(
                        AuthorityAuthorizationManager.hasAuthority("SCHEME_token"),
                        AuthorizationManagers.allOf(
                                AuthorityAuthorizationManager.hasAuthority("SCHEME_key"),
                                AuthorityAuthorizationManager.hasAuthority("SCHEME_login"))));
    }
}
