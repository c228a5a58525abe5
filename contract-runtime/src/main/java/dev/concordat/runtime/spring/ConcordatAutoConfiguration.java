package dev.concordat.runtime.spring;

import dev.concordat.runtime.http.Caller;
import dev.concordat.runtime.http.ErrorBody;
import dev.concordat.runtime.http.ErrorMapping;
import dev.concordat.runtime.http.ProblemMapping;
import dev.concordat.runtime.http.ViolationListener;
import dev.concordat.runtime.violation.Validator;
import dev.concordat.runtime.violation.Validators;
import io.micrometer.observation.ObservationRegistry;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.catalina.core.StandardHost;
import org.apache.coyote.AbstractProtocol;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.thread.Threading;
import org.springframework.boot.tomcat.ConfigurableTomcatWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorMvcAutoConfiguration;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Scope;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.core.task.SimpleAsyncTaskExecutor;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.firewall.HttpFirewall;
import org.springframework.security.web.firewall.RequestRejectedHandler;
import org.springframework.security.web.firewall.StrictHttpFirewall;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.method.support.HandlerMethodReturnValueHandler;
import org.springframework.web.servlet.DispatcherServlet;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** What generated controllers need; every public type is replaceable by a bean of the application. */
@AutoConfiguration(before = ErrorMvcAutoConfiguration.class)
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
@ConditionalOnClass(DispatcherServlet.class)
@EnableConfigurationProperties(ConcordatProperties.class)
@Import({
    CacheConfiguration.class,
    GuardConfiguration.class,
    LimitConfiguration.class,
    ObservationConfiguration.class,
    RedisConfiguration.class,
    TraceConfiguration.class
})
public class ConcordatAutoConfiguration {
    private static final int JAVA_WITH_VIRTUAL_THREADS = 21;

    @Bean
    @ConditionalOnMissingBean
    ErrorMapping concordatErrorMapping(ConcordatProperties properties) {
        boolean located = properties.schemaLocations() == ConcordatProperties.Locations.SHOW;
        return new ProblemMapping(Locale.ROOT, located);
    }

    @Bean
    @ConditionalOnMissingBean
    EventStreams concordatEventStreams(ConcordatProperties properties, OperationObservations observations) {
        return new EventStreams(threads("concordat-events-"), properties.keepAlive(), observations);
    }

    @Bean
    OperationObservations concordatOperationObservations(ObjectProvider<ObservationRegistry> registry) {
        return new OperationObservations(registry.getIfAvailable(() -> ObservationRegistry.NOOP));
    }

    @Bean
    @ConditionalOnMissingBean
    AnswerSender concordatAnswerSender(EventStreams streams, BackgroundTasks background) {
        return new AnswerSender(streams, background);
    }

    @Bean
    BackgroundTasks concordatBackgroundTasks(ConcordatProperties properties, OperationObservations observations) {
        return new BackgroundTasks(properties.tasksAtOnce(), properties.backgroundQueue(), observations);
    }

    @Bean
    Drain concordatDrain(ApplicationContext context, ConcordatProperties properties) {
        return new Drain(context, properties.drain());
    }

    @Bean
    @ConditionalOnMissingBean
    Problems concordatProblems(
            ErrorMapping mapping,
            ObjectProvider<ErrorBody<?>> bodies,
            AnswerSender sender,
            OperationFinder operations) {
        DeclaredErrors declared = new DeclaredErrors(bodies.orderedStream().toList(), mapping);
        return new Problems(declared, sender, operations);
    }

    @Bean
    OperationFinder concordatOperationFinder(
            ObjectProvider<MethodHandlerMapping> own, ObjectProvider<RequestMappingHandlerMapping> mappings) {
        return new OperationFinder(() ->
                Stream.concat(own.orderedStream(), mappings.orderedStream()).toList());
    }

    @Bean
    @ConditionalOnMissingBean
    ServletAdapter concordatServletAdapter(
            ConcordatProperties properties,
            CallerSource callers,
            RequestLimits limits,
            KeptAnswers kept,
            Timeouts timeouts,
            AnswerSender sender,
            ObjectProvider<Validator<?>> validators,
            OperationObservations observations,
            ObjectProvider<ViolationListener> listeners) {
        return new ServletAdapter(
                properties,
                callers,
                limits,
                kept,
                timeouts,
                sender,
                Validators.of(validators.orderedStream().toList()),
                observations,
                listeners.orderedStream().toList());
    }

    /** Who calls, for beans of request scope; others ask an {@code ObjectProvider<Caller>} while they serve a request. */
    @Bean
    @Scope(WebApplicationContext.SCOPE_REQUEST)
    @ConditionalOnMissingBean
    Caller concordatCaller(CallerSource callers, HttpServletRequest request) {
        return callers.callerOf(request);
    }

    @Bean
    Timeouts concordatTimeouts(ConcordatProperties properties, ObjectProvider<TimeoutListener> listeners) {
        return new Timeouts(
                properties.timeouts() == ConcordatProperties.Limits.ON,
                Clock.systemUTC(),
                listeners.orderedStream().toList());
    }

    @Bean
    OperationLog concordatOperationLog() {
        return new OperationLog();
    }

    @Bean
    MethodRoutes concordatMethodRoutes(ApplicationContext context) {
        return MethodRoutes.of(context);
    }

    @Bean
    AllowedMethods concordatAllowedMethods(ObjectProvider<RequestMappingHandlerMapping> mappings, MethodRoutes routes) {
        return new AllowedMethods(() -> mappings.orderedStream().toList(), routes);
    }

    @Bean
    MethodHandlerMapping concordatMethodMapping(MethodRoutes routes, AllowedMethods allowed) {
        return new MethodHandlerMapping(routes, allowed);
    }

    @Bean
    WebMvcConfigurer concordatLaterAnswers(AnswerSender sender) {
        return new WebMvcConfigurer() {
            @Override
            public void addReturnValueHandlers(List<HandlerMethodReturnValueHandler> handlers) {
                handlers.add(new LaterAnswers(sender));
            }
        };
    }

    @Bean
    ProblemAdvice concordatProblemAdvice(Problems problems, AllowedMethods allowed, ConcordatProperties properties) {
        return new ProblemAdvice(problems, allowed, properties.problems());
    }

    /** Threads without a pool: virtual where Java has them. */
    private static SimpleAsyncTaskExecutor threads(String prefix) {
        SimpleAsyncTaskExecutor threads = new SimpleAsyncTaskExecutor(prefix);
        threads.setVirtualThreads(Runtime.version().feature() >= JAVA_WITH_VIRTUAL_THREADS);
        threads.setDaemon(true);
        return threads;
    }

    /** With Spring Security. */
    @Configuration(proxyBeanMethods = false)
    @ConditionalOnClass({SecurityContextHolder.class, RequestRejectedHandler.class})
    static class Security {
        @Bean
        @ConditionalOnMissingBean
        CallerSource concordatCallers() {
            return new SecurityCallerSource();
        }

        /** Lets the methods pass that controllers map, beside those that Spring Security lets pass anyway. */
        @Bean
        @ConditionalOnMissingBean
        HttpFirewall concordatFirewall(MethodRoutes routes) {
            Set<String> methods = new LinkedHashSet<>(routes.methods());
            methods.addAll(List.of("DELETE", "GET", "HEAD", "OPTIONS", "PATCH", "POST", "PUT"));
            StrictHttpFirewall firewall = new StrictHttpFirewall();
            firewall.setAllowedHttpMethods(methods);
            return firewall;
        }
    }

    /** Without Spring Security. */
    @Configuration(proxyBeanMethods = false)
    @ConditionalOnMissingClass("org.springframework.security.web.firewall.RequestRejectedHandler")
    static class Plain {
        @Bean
        @ConditionalOnMissingBean
        CallerSource concordatPlainCallers() {
            return new PrincipalCallerSource();
        }
    }

    /** Errors that never reach Spring MVC. */
    @Configuration(proxyBeanMethods = false)
    @ConditionalOnProperty(name = "concordat.problems", havingValue = "everywhere", matchIfMissing = true)
    static class Everywhere {
        @Bean
        @ConditionalOnClass(ErrorController.class)
        @ConditionalOnMissingBean(ErrorController.class)
        ProblemErrorController concordatErrorController(Problems problems) {
            return new ProblemErrorController(problems);
        }
    }

    /** With a pool of threads. */
    @Configuration(proxyBeanMethods = false)
    @ConditionalOnClass(ConfigurableTomcatWebServerFactory.class)
    static class RequestThreads {
        /** Sized by what there is to run on, unless the application says how many, or needs none. */
        @Bean
        @Order(Ordered.LOWEST_PRECEDENCE)
        WebServerFactoryCustomizer<ConfigurableTomcatWebServerFactory> concordatRequestThreads(
                ConcordatProperties properties, Environment environment) {
            if (environment.containsProperty("server.tomcat.threads.max") || Threading.VIRTUAL.isActive(environment)) {
                return factory -> {};
            }
            return factory -> factory.addConnectorCustomizers(connector -> {
                if (connector.getProtocolHandler() instanceof AbstractProtocol<?> protocol) {
                    int most = properties.requestsAtOnce();
                    protocol.setMinSpareThreads(Math.min(most, protocol.getMinSpareThreads()));
                    protocol.setMaxThreads(most);
                }
            });
        }
    }

    /** Errors that never reach a servlet. */
    @Configuration(proxyBeanMethods = false)
    @ConditionalOnClass(ConfigurableTomcatWebServerFactory.class)
    @ConditionalOnProperty(name = "concordat.problems", havingValue = "everywhere", matchIfMissing = true)
    static class Tomcat {
        @Bean
        @Order(Ordered.LOWEST_PRECEDENCE)
        WebServerFactoryCustomizer<ConfigurableTomcatWebServerFactory> concordatErrorValve(ErrorMapping mapping) {
            return factory -> factory.addContextCustomizers(context -> {
                if (context.getParent() instanceof StandardHost host) {
                    host.setErrorReportValveClass(ProblemValve.class.getName());
                    host.getPipeline().addValve(new ProblemValve(mapping));
                }
            });
        }
    }
}
