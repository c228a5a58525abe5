package dev.concordat.runtime.spring;

import jakarta.servlet.DispatcherType;
import java.util.EnumSet;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.tomcat.ConfigurableTomcatWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.web.servlet.DispatcherServlet;

/** Opens what TRACE has to pass on its way, where a controller maps it; otherwise all stays shut. */
@Configuration(proxyBeanMethods = false)
class TraceConfiguration {

    @Bean
    FilterRegistrationBean<TraceRequests> concordatTraceRequests(
            MethodRoutes routes, AllowedMethods allowed, Problems problems) {
        FilterRegistrationBean<TraceRequests> requests =
                new FilterRegistrationBean<>(new TraceRequests(routes, allowed, problems));
        requests.setDispatcherTypes(EnumSet.allOf(DispatcherType.class));
        requests.setOrder(Ordered.HIGHEST_PRECEDENCE);
        return requests;
    }

    /** Spring MVC hands TRACE on only if it is told to. */
    @Bean
    SmartInitializingSingleton concordatTraceDispatch(
            MethodRoutes routes, ObjectProvider<DispatcherServlet> dispatchers) {
        return () -> {
            if (routes.methods().contains(TraceRequests.METHOD)) {
                dispatchers.forEach(dispatcher -> dispatcher.setDispatchTraceRequest(true));
            }
        };
    }

    /** Tomcat refuses TRACE unless it is told not to. */
    @Configuration(proxyBeanMethods = false)
    @ConditionalOnClass(ConfigurableTomcatWebServerFactory.class)
    static class Tomcat {
        @Bean
        WebServerFactoryCustomizer<ConfigurableTomcatWebServerFactory> concordatTraceConnector(MethodRoutes routes) {
            return factory -> {
                if (routes.methods().contains(TraceRequests.METHOD)) {
                    factory.addConnectorCustomizers(connector -> connector.setAllowTrace(true));
                }
            };
        }
    }
}
