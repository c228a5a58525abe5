package dev.concordat.runtime.answers;

import com.example.library.spring.ApiAuthorization;
import dev.concordat.runtime.spring.SecurityProblems;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
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
        properties = "concordat.responses=fail")
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
        SecurityFilterChain keys(HttpSecurity http, SecurityProblems problems) {
            return http.csrf(AbstractHttpConfigurer::disable)
                    .authorizeHttpRequests(new ApiAuthorization())
                    .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                    .addFilterBefore(new Keys(), AnonymousAuthenticationFilter.class)
                    .exceptionHandling(
                            errors -> errors.authenticationEntryPoint(problems).accessDeniedHandler(problems))
                    .build();
        }
    }

    /** Knows one key. */
    static class Keys extends OncePerRequestFilter {
        @Override
        protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
                throws ServletException, IOException {
            if ("good".equals(request.getHeader("X-Api-Key"))) {
                SecurityContextHolder.getContext()
                        .setAuthentication(new UsernamePasswordAuthenticationToken(
                                "key", null, AuthorityUtils.createAuthorityList("SCHEME_key")));
            }
            chain.doFilter(request, response);
        }
    }
}
