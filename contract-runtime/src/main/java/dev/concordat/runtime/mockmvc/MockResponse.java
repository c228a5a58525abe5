package dev.concordat.runtime.mockmvc;

import java.net.URI;
import java.net.http.HttpClient.Version;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodySubscriber;
import java.net.http.HttpResponse.ResponseInfo;
import java.nio.ByteBuffer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Flow;
import javax.net.ssl.SSLSession;
import org.springframework.mock.web.MockHttpServletResponse;

/** What MockMvc has answered, as {@code java.net.http} hands it out. */
record MockResponse<T>(HttpRequest request, int statusCode, HttpHeaders headers, T body) implements HttpResponse<T> {

    static <T> MockResponse<T> of(HttpRequest request, MockHttpServletResponse response, BodyHandler<T> handler) {
        Map<String, List<String>> fields = new LinkedHashMap<>();
        response.getHeaderNames().forEach(name -> fields.put(name, response.getHeaders(name)));
        HttpHeaders headers = HttpHeaders.of(fields, (name, value) -> true);
        BodySubscriber<T> subscriber = handler.apply(new Info(response.getStatus(), headers));
        subscriber.onSubscribe(new Whole(response.getContentAsByteArray(), subscriber));
        return new MockResponse<>(
                request,
                response.getStatus(),
                headers,
                subscriber.getBody().toCompletableFuture().join());
    }

    @Override
    public Optional<HttpResponse<T>> previousResponse() {
        return Optional.empty();
    }

    @Override
    public Optional<SSLSession> sslSession() {
        return Optional.empty();
    }

    @Override
    public URI uri() {
        return request.uri();
    }

    @Override
    public Version version() {
        return Version.HTTP_1_1;
    }

    private record Info(int statusCode, HttpHeaders headers) implements ResponseInfo {
        @Override
        public Version version() {
            return Version.HTTP_1_1;
        }
    }

    /** A body that is there as a whole: given at the first request, in one piece. */
    private static final class Whole implements Flow.Subscription {
        private final byte[] bytes;
        private final BodySubscriber<?> subscriber;
        private boolean given;

        Whole(byte[] bytes, BodySubscriber<?> subscriber) {
            this.bytes = bytes;
            this.subscriber = subscriber;
        }

        @Override
        public void request(long pieces) {
            if (!given) {
                given = true;
                subscriber.onNext(List.of(ByteBuffer.wrap(bytes)));
                subscriber.onComplete();
            }
        }

        @Override
        public void cancel() {
            given = true;
        }
    }
}
