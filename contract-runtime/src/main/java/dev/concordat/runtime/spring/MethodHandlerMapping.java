package dev.concordat.runtime.spring;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.http.server.PathContainer;
import org.springframework.web.HttpRequestHandler;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.handler.AbstractHandlerMapping;
import org.springframework.web.util.ServletRequestPathUtils;

/** Finds the methods of controllers that {@link MethodMapping} maps; everything else is left to the next mapping. */
final class MethodHandlerMapping extends AbstractHandlerMapping {
    private final MethodRoutes routes;
    private final AllowedMethods allowed;

    MethodHandlerMapping(MethodRoutes routes, AllowedMethods allowed) {
        this.routes = routes;
        this.allowed = allowed;
        setOrder(Ordered.HIGHEST_PRECEDENCE);
    }

    @Override
    protected @Nullable Object getHandlerInternal(HttpServletRequest request)
            throws HttpRequestMethodNotSupportedException {
        if (routes.routes().isEmpty()) {
            return null;
        }
        initLookupPath(request);
        PathContainer path =
                ServletRequestPathUtils.getParsedRequestPath(request).pathWithinApplication();
        Optional<MethodRoutes.Route> route = routes.find(request, path);
        if (route.isPresent()) {
            MethodRoutes.Route found = route.get();
            return new HandlerMethod(obtainApplicationContext().getBean(found.bean()), found.handler());
        }
        if (routes.methods(path).isEmpty()) {
            return null;
        }
        Set<String> elsewhere = allowed.declaredElsewhere(request);
        if (request.getMethod().equals("OPTIONS") && !elsewhere.contains("OPTIONS")) {
            String methods = String.join(",", allowed.of(request));
            return (HttpRequestHandler) (any, response) -> response.setHeader("Allow", methods);
        }
        if (elsewhere.isEmpty()) {
            throw new HttpRequestMethodNotSupportedException(request.getMethod(), allowed.of(request));
        }
        return null;
    }
}
