package dev.concordat.runtime.answers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.example.library.spring.ApiAutoConfiguration;
import dev.concordat.runtime.spring.OperationGuard;
import dev.concordat.runtime.spring.UnguardedOperationsException;
import jakarta.servlet.DispatcherType;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;

/** A service whose contract demands credentials that nobody asks for does not start. */
@ExtendWith(OutputCaptureExtension.class)
class UnguardedTest {

    @Test
    void namesTheOperationsThatAreOpenAndTheRemedy(CapturedOutput output) {
        assertThatThrownBy(() -> start(Open.class))
                .isInstanceOf(UnguardedOperationsException.class)
                .hasMessageContaining("TRACE /loans/{loan}, POST /extensions")
                .hasMessageNotContaining("GET /loans");
        assertThat(output)
                .contains("APPLICATION FAILED TO START", "new ApiAuthorization()", "concordat.unguarded=allow");
    }

    @Test
    void seesThroughRulesOnDispatchesAndAddresses(CapturedOutput output) {
        assertThatThrownBy(() -> start(Dispatched.class))
                .isInstanceOf(UnguardedOperationsException.class)
                .hasMessageContaining("POST /extensions");
        assertThat(output).doesNotContain("real request");
    }

    @Test
    void startsWhereThatIsAllowed(CapturedOutput output) {
        start(Open.class, "--concordat.unguarded=allow");

        assertThat(output)
                .contains("nothing asks for them: TRACE /loans/{loan}, POST /extensions")
                .doesNotContain("real request");
    }

    @Test
    void startsWhereSomethingElseGuards() {
        start(Guarded.class);
    }

    @Test
    void anyRuleThatKeepsNobodiesOutWillDo() {
        start(Closed.class);
    }

    private static void start(Class<?> application, String... options) {
        String[] all = Stream.concat(
                        Stream.of("--server.port=0", "--server.address=127.0.0.1", "--spring.main.banner-mode=off"),
                        Stream.of(options))
                .toArray(String[]::new);
        new SpringApplicationBuilder(application).run(all).close();
    }

    @Configuration(proxyBeanMethods = false)
    @EnableAutoConfiguration(exclude = com.example.parcels.spring.ApiAutoConfiguration.class)
    @Import({LibraryService.class, ApiAutoConfiguration.class})
    static class Open {
        @Bean
        SecurityFilterChain open(HttpSecurity http) {
            return http.authorizeHttpRequests(requests -> requests.requestMatchers("/loans/{any}")
                            .permitAll()
                            .requestMatchers(HttpMethod.PUT, "/extensions")
                            .denyAll()
                            .anyRequest()
                            .permitAll())
                    .build();
        }
    }

    @Configuration(proxyBeanMethods = false)
    @EnableAutoConfiguration(exclude = com.example.parcels.spring.ApiAutoConfiguration.class)
    @Import({LibraryService.class, ApiAutoConfiguration.class})
    static class Dispatched {
        @Bean
        SecurityFilterChain dispatched(HttpSecurity http) {
            return http.authorizeHttpRequests(requests -> requests.dispatcherTypeMatchers(
                                    DispatcherType.ASYNC, DispatcherType.ERROR)
                            .permitAll()
                            .requestMatchers(request -> request.getRemoteAddr().startsWith("127."))
                            .denyAll()
                            .anyRequest()
                            .permitAll())
                    .build();
        }
    }

    @Configuration(proxyBeanMethods = false)
    static class Guarded extends Open {
        @Bean
        OperationGuard guard() {
            return operation -> true;
        }
    }

    @Configuration(proxyBeanMethods = false)
    @EnableAutoConfiguration(exclude = com.example.parcels.spring.ApiAutoConfiguration.class)
    @Import({LibraryService.class, ApiAutoConfiguration.class})
    static class Closed {
        @Bean
        SecurityFilterChain closed(HttpSecurity http) {
            return http.authorizeHttpRequests(requests -> requests.anyRequest().authenticated())
                    .build();
        }
    }
}
