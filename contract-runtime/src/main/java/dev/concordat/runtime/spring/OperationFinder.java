package dev.concordat.runtime.spring;

import dev.concordat.runtime.http.Operation;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Collection;
import java.util.Optional;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerExecutionChain;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.util.ServletRequestPathUtils;

/** The operation of a request, also of one that a filter refuses before any controller is asked. */
final class OperationFinder {
    private static final Logger LOG = LoggerFactory.getLogger(OperationFinder.class);

    private final Supplier<? extends Collection<? extends HandlerMapping>> mappings;

    /** The mappings are asked for with each request: they may need what needs this. */
    OperationFinder(Supplier<? extends Collection<? extends HandlerMapping>> mappings) {
        this.mappings = mappings;
    }

    /** Empty where the request is none of an operation's. */
    Optional<Operation> of(HttpServletRequest request) {
        Operation known = ServletAdapter.operation(request);
        if (known != null) {
            return Optional.of(known);
        }
        if (!ServletRequestPathUtils.hasParsedRequestPath(request)) {
            ServletRequestPathUtils.parseAndCache(request);
        }
        return mappings.get().stream()
                .flatMap(mapping -> of(mapping, request).stream())
                .findFirst();
    }

    private static Optional<Operation> of(HandlerMapping mapping, HttpServletRequest request) {
        try {
            HandlerExecutionChain chain = mapping.getHandler(request);
            return chain != null
                            && chain.getHandler() instanceof HandlerMethod handler
                            && handler.getBean() instanceof ServedOperations served
                    ? served.operations().stream()
                            .filter(one ->
                                    one.method().equals(handler.getMethod().getName()))
                            .map(ServedOperation::operation)
                            .findFirst()
                    : Optional.empty();
        } catch (Exception e) {
            LOG.debug("No operation", e); // the path has other methods, for example
            return Optional.empty();
        }
    }
}
