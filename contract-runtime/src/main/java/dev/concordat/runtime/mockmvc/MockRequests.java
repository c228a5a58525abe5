package dev.concordat.runtime.mockmvc;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpResponse.BodySubscriber;
import java.net.http.HttpResponse.BodySubscribers;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.concurrent.Flow;
import org.springframework.http.HttpMethod;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockPart;
import org.springframework.test.web.servlet.RequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/** Makes requests of MockMvc of those of {@code java.net.http}. */
final class MockRequests {

    private MockRequests() {}

    static RequestBuilder of(HttpRequest request) throws IOException {
        byte[] body = request.bodyPublisher().map(MockRequests::bytes).orElseGet(() -> new byte[0]);
        String type = request.headers().firstValue("Content-Type").orElse("");
        List<MockPart> parts = MultipartBody.isMultipart(type) ? MultipartBody.parts(type, body) : List.of();
        var builder = MockMvcRequestBuilders.request(HttpMethod.valueOf(request.method()), request.uri())
                .content(body);
        request.headers().map().forEach((name, values) -> builder.header(name, values.toArray()));
        if (!type.isEmpty()) {
            builder.contentType(type);
        }
        return context -> {
            MockHttpServletRequest mock = builder.buildRequest(context);
            parts.forEach(mock::addPart);
            return mock;
        };
    }

    private static byte[] bytes(BodyPublisher publisher) {
        BodySubscriber<byte[]> all = BodySubscribers.ofByteArray();
        publisher.subscribe(new Flow.Subscriber<>() {
            @Override
            public void onSubscribe(Flow.Subscription subscription) {
                all.onSubscribe(subscription);
            }

            @Override
            public void onNext(ByteBuffer piece) {
                all.onNext(List.of(piece));
            }

            @Override
            public void onError(Throwable failure) {
                all.onError(failure);
            }

            @Override
            public void onComplete() {
                all.onComplete();
            }
        });
        return all.getBody().toCompletableFuture().join();
    }
}
