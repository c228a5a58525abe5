package com.example.parcels.spring;

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
        requests.requestMatchers(HttpMethod.POST, "/parcels").permitAll();
        requests.requestMatchers(HttpMethod.GET, "/parcels").permitAll();
        requests.requestMatchers(HttpMethod.HEAD, "/parcels").permitAll();
        requests.requestMatchers(HttpMethod.PATCH, "/parcels/{parcelId}").permitAll();
        requests.requestMatchers(HttpMethod.DELETE, "/parcels/{parcelId}")
                .access(AuthorizationManagers.anyOf(
                        AuthorityAuthorizationManager.hasAuthority("SCOPE_parcels:write"),
                        AuthorityAuthorizationManager.hasAuthority("SCHEME_apiKey")));
        requests.requestMatchers(HttpMethod.GET, "/parcels/{parcelId}/payment").permitAll();
        requests.requestMatchers(HttpMethod.HEAD, "/parcels/{parcelId}/payment").permitAll();
        requests.requestMatchers(HttpMethod.POST, "/parcels/{parcelId}/proof").permitAll();
        requests.requestMatchers(HttpMethod.GET, "/parcels/{parcelId}/events").permitAll();
        requests.requestMatchers(HttpMethod.HEAD, "/parcels/{parcelId}/events").permitAll();
        requests.requestMatchers(HttpMethod.POST, "/labels").permitAll();
    }
}
