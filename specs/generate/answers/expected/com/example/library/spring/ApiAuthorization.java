package com.example.library.spring;

import dev.concordat.runtime.Generated;
import dev.concordat.runtime.spring.FixedQuery;
import jakarta.servlet.DispatcherType;
import org.springframework.http.HttpMethod;
import org.springframework.security.authorization.AuthorityAuthorizationManager;
import org.springframework.security.authorization.AuthorizationManagers;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.AndRequestMatcher;

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
        requests.requestMatchers(HttpMethod.GET, "/loans/{loan}").permitAll();
        requests.requestMatchers(HttpMethod.HEAD, "/loans/{loan}").permitAll();
        requests.requestMatchers(HttpMethod.TRACE, "/loans/{loan}").hasAuthority("SCHEME_key");
        requests.requestMatchers(HttpMethod.TRACE, "/reminders").permitAll();
        requests.requestMatchers(new AndRequestMatcher(
                        PathPatternRequestMatcher.pathPattern(HttpMethod.POST, "/extensions"),
                        FixedQuery.of("by=form")))
                .permitAll();
        requests.requestMatchers(HttpMethod.POST, "/extensions")
                .access(AuthorizationManagers.anyOf(
                        AuthorityAuthorizationManager.hasAuthority("SCHEME_login"),
                        AuthorityAuthorizationManager.hasAuthority("SCOPE_loans:write")));
    }
}
