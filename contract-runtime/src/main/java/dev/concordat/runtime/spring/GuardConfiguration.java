package dev.concordat.runtime.spring;

import dev.concordat.runtime.http.Operation;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.security.web.FilterChainProxy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.debug.DebugFilter;

/** Sees to it that operations ask for the credentials that the contract demands. */
@Configuration(proxyBeanMethods = false)
class GuardConfiguration {

    /** Looks only where there is a server: slices and mocks have no filter chain, and nobody can call them. */
    @Bean
    GuardCheck concordatGuardCheck(
            ApplicationContext context,
            ObjectProvider<ServedOperations> served,
            ObjectProvider<OperationGuard> guard,
            ConcordatProperties properties) {
        return new GuardCheck(
                () -> context instanceof WebServerApplicationContext ? all(served) : List.of(),
                () -> guard.getIfAvailable(() -> operation -> false),
                properties.unguarded());
    }

    /** The operations of all controllers. */
    static List<Operation> all(ObjectProvider<ServedOperations> served) {
        return served.orderedStream()
                .flatMap(controller -> controller.operations().stream())
                .map(ServedOperation::operation)
                .toList();
    }

    /** With Spring Security. */
    @Configuration(proxyBeanMethods = false)
    @ConditionalOnClass(FilterChainProxy.class)
    static class FilterChains {
        private static final String NAME = "springSecurityFilterChain";

        @Bean
        @ConditionalOnMissingBean
        OperationGuard concordatOperationGuard(ApplicationContext context) {
            return new FilterChainGuard(() -> chains(context));
        }

        @Bean
        @ConditionalOnMissingBean
        SecurityProblems concordatSecurityProblems(
                Problems problems,
                OperationFinder finder,
                ObjectProvider<ServedOperations> served,
                Environment environment) {
            String realm = environment.getProperty("spring.application.name", "api");
            return new SecurityProblems(problems, finder, () -> all(served), new Challenges(realm));
        }

        private static List<SecurityFilterChain> chains(ApplicationContext context) {
            Object filter = context.containsBean(NAME) ? context.getBean(NAME) : null;
            Object inner = filter instanceof DebugFilter debug ? debug.getFilterChainProxy() : filter;
            return inner instanceof FilterChainProxy proxy
                    ? proxy.getFilterChains()
                    : context.getBeanProvider(SecurityFilterChain.class)
                            .orderedStream()
                            .toList();
        }
    }
}
