package dev.concordat.runtime.spring;

import dev.concordat.runtime.http.Operation;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Keeps the operation of a request in the diagnostic context of its thread, {@code operationId}, until the request
 * leaves it: structured logs have it as a member of each line.
 */
final class OperationLog extends OncePerRequestFilter {
    private static final String KEY = "operationId";

    /** From now on the thread's lines are of this operation. */
    static void begin(Operation operation) {
        MDC.put(KEY, operation.id());
    }

    static void end() {
        MDC.remove(KEY);
    }

    /** Runs something as part of an operation; afterwards the thread is where it was. */
    static void during(@Nullable Operation operation, Runnable work) {
        String before = MDC.get(KEY);
        if (operation != null) {
            begin(operation);
        }
        try {
            work.run();
        } finally {
            if (before == null) {
                end();
            } else {
                MDC.put(KEY, before); // a request may run its tasks itself
            }
        }
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Operation known = ServletAdapter.operation(request);
        if (known != null) {
            begin(known); // dispatched again, on another thread
        }
        try {
            chain.doFilter(request, response);
        } finally {
            end();
        }
    }

    /** Each thread that serves a part of the request. */
    @Override
    protected boolean shouldNotFilterAsyncDispatch() {
        return false;
    }
}
