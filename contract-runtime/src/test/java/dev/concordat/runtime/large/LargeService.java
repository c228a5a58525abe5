package dev.concordat.runtime.large;

import dev.concordat.runtime.body.Body;
import dev.concordat.runtime.http.Operation;
import dev.concordat.runtime.http.OperationBinding;
import dev.concordat.runtime.http.OperationResponse;
import dev.concordat.runtime.http.RequestReader;
import dev.concordat.runtime.http.ResponseWriter;
import dev.concordat.runtime.input.Content;
import dev.concordat.runtime.spring.ServletAdapter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.HttpURLConnection;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Sends itself so many bytes, answers with as many, and prints how many came back. */
@Configuration(proxyBeanMethods = false)
@EnableAutoConfiguration(excludeName = "com.example.parcels.spring.ApiAutoConfiguration")
public class LargeService {
    private static final int CHUNK = 1 << 16;

    public static void main(String[] arguments) throws IOException {
        long length = Long.parseLong(arguments[0]);
        try (ConfigurableApplicationContext service =
                SpringApplication.run(LargeService.class, "--server.port=0", "--logging.level.root=warn")) {
            int port = ((WebServerApplicationContext) service).getWebServer().getPort();
            System.out.println("echoed " + roundTrip(URI.create("http://localhost:" + port + "/large"), length));
        }
    }

    private static long roundTrip(URI uri, long length) throws IOException {
        HttpURLConnection connection = (HttpURLConnection) uri.toURL().openConnection();
        connection.setDoOutput(true);
        connection.setFixedLengthStreamingMode(length);
        connection.setRequestProperty("Content-Type", "application/octet-stream");
        try (OutputStream out = connection.getOutputStream()) {
            byte[] chunk = new byte[CHUNK];
            for (long sent = 0; sent < length; sent += CHUNK) {
                out.write(chunk, 0, (int) Math.min(CHUNK, length - sent));
            }
        }
        try (InputStream in = connection.getInputStream()) {
            return in.transferTo(OutputStream.nullOutputStream());
        }
    }

    /** Everybody may do everything. */
    @Bean
    SecurityFilterChain open(HttpSecurity http) {
        return http.csrf(AbstractHttpConfigurer::disable)
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .build();
    }

    /** What would be generated. */
    @RestController
    static class Large {
        private final ServletAdapter adapter;

        Large(ServletAdapter adapter) {
            this.adapter = adapter;
        }

        @PostMapping("/large")
        void post(HttpServletRequest request, HttpServletResponse response) {
            adapter.serve(new Binding(), (body, call) -> new Bytes(zeros(count(body))), request, response);
        }

        private static long count(Body body) {
            try (InputStream bytes = body.open()) {
                return bytes.transferTo(OutputStream.nullOutputStream());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private static Body zeros(long length) {
            return () -> new InputStream() {
                private long left = length;

                @Override
                public int read() {
                    return left-- > 0 ? 0 : -1;
                }

                @Override
                public int read(byte[] bytes, int from, int wanted) {
                    int given = (int) Math.min(wanted, left);
                    left -= given;
                    return given > 0 ? given : -1;
                }
            };
        }
    }

    /** Bytes that the response has. */
    private record Bytes(Body body) implements OperationResponse {}

    private static final class Binding implements OperationBinding<Body, Bytes> {
        private static final Content<Body> BODY =
                Content.binary("application/octet-stream").required();

        @Override
        public Operation operation() {
            return Operation.of("large", "POST", "/large").answers("200", "application/octet-stream");
        }

        @Override
        public @Nullable Body read(RequestReader in) {
            return in.read(BODY);
        }

        @Override
        public Class<Bytes> responseType() {
            return Bytes.class;
        }

        @Override
        public void write(Bytes response, ResponseWriter out) {
            out.status(200);
            out.binary("application/octet-stream", response.body());
        }
    }
}
