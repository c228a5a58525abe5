package dev.concordat.runtime.it;

import com.example.parcels.api.CreateParcel;
import com.example.parcels.model.Address;
import com.example.parcels.spring.ApiAuthorization;
import dev.concordat.runtime.http.Failure;
import dev.concordat.runtime.http.FailureException;
import dev.concordat.runtime.spring.MethodMapping;
import dev.concordat.runtime.spring.SecurityProblems;
import dev.concordat.runtime.violation.Validator;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.filter.OncePerRequestFilter;

/** What a user writes beside the business code. */
@SpringBootApplication
class TestApplication {

    @Bean
    SecurityFilterChain security(HttpSecurity http, SecurityProblems problems) {
        return http.csrf(AbstractHttpConfigurer::disable)
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .addFilterBefore(new Keys(), AnonymousAuthenticationFilter.class)
                .authorizeHttpRequests(new ApiAuthorization())
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .exceptionHandling(
                        errors -> errors.authenticationEntryPoint(problems).accessDeniedHandler(problems))
                .build();
    }

    /** Rules of the business: one about a model, one about a request. */
    @Configuration(proxyBeanMethods = false)
    static class Rules {
        @Bean
        Validator<Address> addresses() {
            return Validator.of(Address.class, (address, report) -> {
                if (address.street().equals(address.city())) {
                    report.violation("/city", "notTheStreet", "must not be the street", address.city());
                }
            });
        }

        @Bean
        Validator<CreateParcel.Request> announcements() {
            return Validator.of(CreateParcel.Request.class, (request, report) -> {
                if ("no-keys-please".equals(request.body().note())) {
                    report.violation("/header/Idempotency-Key", "keyless", "must be absent", request.idempotencyKey());
                }
            });
        }
    }

    /** Credentials of the tests: {@code X-Api-Key: good}, or the scopes themselves as a bearer token. */
    static class Keys extends OncePerRequestFilter {
        @Override
        protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
                throws ServletException, IOException {
            String token = request.getHeader("Authorization");
            if ("good".equals(request.getHeader("X-Api-Key"))) {
                authenticate("key", "SCHEME_apiKey");
            } else if (token != null) {
                authenticate("client", "SCOPE_" + token.substring("Bearer ".length()));
            }
            chain.doFilter(request, response);
        }

        private static void authenticate(String name, String authority) {
            SecurityContextHolder.getContext()
                    .setAuthentication(new UsernamePasswordAuthenticationToken(
                            name, null, AuthorityUtils.createAuthorityList(List.of(authority))));
        }
    }

    /** The user's own advice comes first. */
    @RestControllerAdvice
    static class Advice {
        @ExceptionHandler
        ProblemDetail unsupported(UnsupportedOperationException exception) {
            return ProblemDetail.forStatusAndDetail(HttpStatus.NOT_IMPLEMENTED, "advised");
        }
    }

    /** A controller that has nothing to do with the contract. */
    @RestController
    static class Own {
        @GetMapping("/own")
        String own() {
            throw new IllegalStateException("own");
        }

        @MethodMapping(method = "QUERY", path = "/own/{id}")
        void query(HttpServletRequest request, HttpServletResponse response) throws IOException {
            response.getWriter().print(new String(request.getInputStream().readAllBytes(), StandardCharsets.UTF_8));
        }

        @MethodMapping(method = "QUERY", path = "/parcels")
        void queryParcels(HttpServletRequest request) {
            throw new FailureException(Failure.of(422));
        }
    }
}
