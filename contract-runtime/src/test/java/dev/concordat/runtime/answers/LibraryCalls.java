package dev.concordat.runtime.answers;

import com.example.library.model.Fault;
import com.example.library.spring.ApiAuthorization;
import dev.concordat.runtime.http.ErrorBody;
import dev.concordat.runtime.http.ErrorMapping;
import dev.concordat.runtime.http.ProblemMapping;
import dev.concordat.runtime.spring.SecurityProblems;
import dev.concordat.runtime.violation.Violation;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.web.filter.OncePerRequestFilter;

/** Calls of the library, which all tests of it share. */
@SpringBootTest(
        classes = LibraryCalls.Application.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"concordat.responses=fail", "spring.application.name=library"})
abstract class LibraryCalls {
    @LocalServerPort
    private int port;

    @Autowired
    LibraryService service;

    final URI url() {
        return URI.create("http://localhost:" + port);
    }

    /** All that comes back for a request line and header lines; nothing is read into it. */
    final String raw(String line, String... headers) throws IOException {
        return sent(line, "", headers);
    }

    final String sent(String line, String body, String... headers) throws IOException {
        String request = line + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"
                + String.join(
                        "",
                        List.of(headers).stream().map(header -> header + "\r\n").toList())
                + "\r\n" + body;
        try (Socket socket = new Socket("localhost", port)) {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Configuration(proxyBeanMethods = false)
    @EnableAutoConfiguration(exclude = com.example.parcels.spring.ApiAutoConfiguration.class)
    @Import({LibraryService.class, com.example.library.spring.ApiAutoConfiguration.class})
    static class Application {
        @Bean
        ErrorBody<Fault> faults() {
            return ErrorBody.of(
                    Fault.class,
                    failure -> new Fault(
                            (long) failure.status(),
                            failure.violations().stream()
                                    .map(LibraryCalls::reason)
                                    .toList()));
        }

        /** One of the application's own: error bodies are filled all the same. */
        @Bean
        ErrorMapping problems() {
            return new ProblemMapping();
        }

        @Bean
        SecurityFilterChain keys(HttpSecurity http, SecurityProblems problems) {
            return http.csrf(AbstractHttpConfigurer::disable)
                    .authorizeHttpRequests(new ApiAuthorization())
                    .authorizeHttpRequests(requests -> requests.requestMatchers("/other")
                            .authenticated()
                            .anyRequest()
                            .permitAll())
                    .addFilterBefore(new Keys(), AnonymousAuthenticationFilter.class)
                    .exceptionHandling(
                            errors -> errors.authenticationEntryPoint(problems).accessDeniedHandler(problems))
                    .build();
        }
    }

    /** Knows one key, one user and a token that is good for nothing. */
    static class Keys extends OncePerRequestFilter {
        private static final Map<String, String> AUTHORITIES = Map.of(
                "nullgood", "SCHEME_key", "Basic dTpwnull", "SCHEME_login", "Bearer weaknull", "SCOPE_loans:read");

        @Override
        protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
                throws ServletException, IOException {
            String credentials = request.getHeader("Authorization") + request.getHeader("X-Api-Key");
            String authority = AUTHORITIES.get(credentials);
            if (authority != null) {
                SecurityContextHolder.getContext()
                        .setAuthentication(new UsernamePasswordAuthenticationToken(
                                "caller", null, AuthorityUtils.createAuthorityList(authority)));
            }
            chain.doFilter(request, response);
        }
    }

    private static String reason(Violation violation) {
        if (violation.keyword().equals("syntax")) {
            throw new IllegalStateException("an application that fails while it tells of an error");
        }
        return violation.pointer() + " " + violation.keyword();
    }
}
