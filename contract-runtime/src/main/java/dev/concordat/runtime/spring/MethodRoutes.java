package dev.concordat.runtime.spring;

import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.ApplicationContext;
import org.springframework.core.MethodIntrospector;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.http.server.PathContainer;
import org.springframework.stereotype.Controller;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/** What the controllers of an application map by {@link MethodMapping}; looks at their types and creates none. */
record MethodRoutes(List<Route> routes) {

    /** One mapping. */
    record Route(String method, PathPattern path, List<String> query, String bean, Method handler) {}

    static MethodRoutes of(ApplicationContext context) {
        List<Route> routes = new ArrayList<>();
        for (String bean : context.getBeanNamesForAnnotation(Controller.class)) {
            Class<?> type = context.getType(bean);
            if (type != null) {
                mappings(type)
                        .forEach((handler, mapping) -> routes.add(new Route(
                                mapping.method(),
                                PathPatternParser.defaultInstance.parse(mapping.path()),
                                List.of(mapping.query()),
                                bean,
                                handler)));
            }
        }
        routes.sort(Comparator.comparing(Route::path)
                .thenComparing(route -> -route.query().size()));
        return new MethodRoutes(List.copyOf(routes));
    }

    private static Map<Method, MethodMapping> mappings(Class<?> type) {
        return MethodIntrospector.selectMethods(type, (MethodIntrospector.MetadataLookup<MethodMapping>)
                method -> AnnotatedElementUtils.findMergedAnnotation(method, MethodMapping.class));
    }

    /** The route of a request; one that demands more of the query goes first. */
    Optional<Route> find(HttpServletRequest request, PathContainer path) {
        return routes.stream()
                .filter(route -> route.method().equals(request.getMethod())
                        && route.path().matches(path)
                        && route.query().stream().allMatch(pair -> Query.has(request, pair)))
                .findFirst();
    }

    /** The methods that a path has here. */
    Set<String> methods(PathContainer path) {
        Set<String> methods = new LinkedHashSet<>();
        routes.stream().filter(route -> route.path().matches(path)).forEach(route -> methods.add(route.method()));
        return methods;
    }

    /** All methods that are mapped. */
    Set<String> methods() {
        Set<String> methods = new LinkedHashSet<>();
        routes.forEach(route -> methods.add(route.method()));
        return methods;
    }
}
