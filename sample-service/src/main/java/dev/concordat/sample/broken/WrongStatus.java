package dev.concordat.sample.broken;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** {@code createSubscription} answers 200 in place of 201. */
@Component
@ConditionalOnProperty(name = "sample.break", havingValue = "wrong-status")
final class WrongStatus extends BrokenOperation {
    WrongStatus() {
        super("POST", "/subscriptions");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        chain.doFilter(request, new HttpServletResponseWrapper(response) {
            @Override
            public void setStatus(int status) {
                super.setStatus(status == SC_CREATED ? SC_OK : status);
            }
        });
    }
}
