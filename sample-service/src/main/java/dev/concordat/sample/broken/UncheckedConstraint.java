package dev.concordat.sample.broken;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** {@code createQuote} takes parcels that are too heavy. */
@Component
@ConditionalOnProperty(name = "sample.break", havingValue = "unchecked-constraint")
final class UncheckedConstraint extends BrokenOperation {
    UncheckedConstraint() {
        super("POST", "/quotes");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String json = new String(request.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        String light = json.replaceFirst("\"weight\":(3150[1-9]|[0-9]{6,})", "\"weight\":31500");
        chain.doFilter(new Replaced(request, light.getBytes(StandardCharsets.UTF_8)), response);
    }

    /** A request with another body. */
    private static final class Replaced extends HttpServletRequestWrapper {
        private final byte[] body;

        Replaced(HttpServletRequest request, byte[] body) {
            super(request);
            this.body = body;
        }

        @Override
        public ServletInputStream getInputStream() {
            ByteArrayInputStream bytes = new ByteArrayInputStream(body);
            return new ServletInputStream() {
                @Override
                public int read() {
                    return bytes.read();
                }

                @Override
                public int read(byte[] target, int offset, int length) {
                    return bytes.read(target, offset, length);
                }

                @Override
                public boolean isFinished() {
                    return bytes.available() == 0;
                }

                @Override
                public boolean isReady() {
                    return true;
                }

                @Override
                public void setReadListener(ReadListener listener) {
                    throw new UnsupportedOperationException();
                }
            };
        }
    }
}
