package dev.concordat.runtime.spring;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.ServletRequestPathUtils;

/** The methods that the resource of a request has, for {@code Allow} (RFC 9110, 10.2.1). */
final class AllowedMethods {
    private final Supplier<? extends Collection<RequestMappingHandlerMapping>> mappings;
    private final MethodRoutes routes;

    /** The mappings are asked for with each request: they may need what needs this. */
    AllowedMethods(Supplier<? extends Collection<RequestMappingHandlerMapping>> mappings, MethodRoutes routes) {
        this.mappings = mappings;
        this.routes = routes;
    }

    /** Those that controllers declare; none: there is no such resource. */
    Set<String> declared(HttpServletRequest request) {
        Set<String> methods = new TreeSet<>(declaredElsewhere(request));
        methods.addAll(routes.methods(
                ServletRequestPathUtils.getParsedRequestPath(request).pathWithinApplication()));
        return methods;
    }

    /** Those that {@code RequestMapping} declares. */
    Set<String> declaredElsewhere(HttpServletRequest request) {
        Set<String> methods = new TreeSet<>();
        mappings.get()
                .forEach(mapping -> mapping.getHandlerMethods().keySet().stream()
                        .filter(info -> matches(info, request))
                        .forEach(info ->
                                info.getMethodsCondition().getMethods().forEach(method -> methods.add(method.name()))));
        return methods;
    }

    private static boolean matches(RequestMappingInfo info, HttpServletRequest request) {
        return info.getPathPatternsCondition() != null
                && info.getPathPatternsCondition().getMatchingCondition(request) != null;
    }

    /** The declared ones and those that Spring MVC answers by itself. */
    Set<String> of(HttpServletRequest request) {
        Set<String> methods = declared(request);
        if (methods.contains("GET")) {
            methods.add("HEAD");
        }
        if (!methods.isEmpty()) {
            methods.add("OPTIONS");
        }
        return methods;
    }
}
