package dev.concordat.sample.broken;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;
import org.springframework.web.util.ContentCachingResponseWrapper;

/** {@code createQuote} answers without {@code transitDays}. */
@Component
@ConditionalOnProperty(name = "sample.break", havingValue = "missing-field")
final class MissingField extends BrokenOperation {
    MissingField() {
        super("POST", "/quotes");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Held held = new Held(response);
        chain.doFilter(request, held);
        String json = new String(held.getContentAsByteArray(), StandardCharsets.UTF_8);
        byte[] less = json.replaceFirst("\"transitDays\":[0-9]+,", "").getBytes(StandardCharsets.UTF_8);
        response.setContentLength(less.length);
        response.getOutputStream().write(less);
    }

    /** Holds the body back, whoever flushes. */
    private static final class Held extends ContentCachingResponseWrapper {
        Held(HttpServletResponse response) {
            super(response);
        }

        @Override
        public void flushBuffer() {}
    }
}
