package dev.concordat.runtime.mockmvc;

import java.io.IOException;
import java.net.Authenticator;
import java.net.CookieHandler;
import java.net.ProxySelector;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.PushPromiseHandler;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLParameters;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/**
 * A client of HTTP that opens no connection: each request goes through the filters and controllers that {@link MockMvc}
 * knows, on the thread of the caller, with no port and no server. So a generated client tests a service in the test's own
 * process: {@code ApiClient.to(URI.create("http://localhost")).http(MockMvcHttpClient.of(mvc)).build()}. What only a server
 * does is not there (limits of its connections, compression, error pages of the container), a response comes once it is
 * complete, event streams included, and handlers that answer later are waited for.
 */
public final class MockMvcHttpClient extends HttpClient {
    private final MockMvc mvc;

    private MockMvcHttpClient(MockMvc mvc) {
        this.mvc = mvc;
    }

    public static HttpClient of(MockMvc mvc) {
        return new MockMvcHttpClient(mvc);
    }

    @Override
    public <T> HttpResponse<T> send(HttpRequest request, BodyHandler<T> handler) throws IOException {
        try {
            MvcResult result = mvc.perform(MockRequests.of(request)).andReturn();
            if (result.getRequest().isAsyncStarted()) {
                if (request.timeout().isPresent()) {
                    result.getAsyncResult(request.timeout().get().toMillis());
                } else {
                    result.getAsyncResult();
                }
                result = mvc.perform(MockMvcRequestBuilders.asyncDispatch(result))
                        .andReturn();
            }
            return MockResponse.of(request, result.getResponse(), handler);
        } catch (IOException | RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IOException(e); // what no advice has answered; a server would close the connection
        }
    }

    @Override
    public <T> CompletableFuture<HttpResponse<T>> sendAsync(HttpRequest request, BodyHandler<T> handler) {
        return CompletableFuture.supplyAsync(() -> {
            try {
                return send(request, handler);
            } catch (IOException e) {
                throw new CompletionException(e);
            }
        });
    }

    /** Nothing is pushed. */
    @Override
    public <T> CompletableFuture<HttpResponse<T>> sendAsync(
            HttpRequest request, BodyHandler<T> handler, PushPromiseHandler<T> pushes) {
        return sendAsync(request, handler);
    }

    @Override
    public Optional<CookieHandler> cookieHandler() {
        return Optional.empty();
    }

    @Override
    public Optional<Duration> connectTimeout() {
        return Optional.empty();
    }

    @Override
    public Redirect followRedirects() {
        return Redirect.NEVER;
    }

    @Override
    public Optional<ProxySelector> proxy() {
        return Optional.empty();
    }

    @Override
    public SSLContext sslContext() {
        try {
            return SSLContext.getDefault();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public SSLParameters sslParameters() {
        return new SSLParameters();
    }

    @Override
    public Optional<Authenticator> authenticator() {
        return Optional.empty();
    }

    @Override
    public Version version() {
        return Version.HTTP_1_1;
    }

    @Override
    public Optional<Executor> executor() {
        return Optional.empty();
    }
}
