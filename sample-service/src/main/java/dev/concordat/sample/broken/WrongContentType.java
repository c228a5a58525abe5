package dev.concordat.sample.broken;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** {@code listPickupPoints} calls its JSON plain text. */
@Component
@ConditionalOnProperty(name = "sample.break", havingValue = "wrong-content-type")
final class WrongContentType extends BrokenOperation {
    WrongContentType() {
        super("GET", "/pickup-points");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        chain.doFilter(request, new HttpServletResponseWrapper(response) {
            @Override
            public void setContentType(String type) {
                super.setContentType("application/json".equals(type) ? "text/plain" : type);
            }
        });
    }
}
