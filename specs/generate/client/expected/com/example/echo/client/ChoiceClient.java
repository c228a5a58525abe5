package com.example.echo.client;

import com.example.echo.api.Choose;
import com.example.echo.api.Follow;
import com.example.echo.codec.ChooseBinding;
import com.example.echo.codec.FollowBinding;
import dev.concordat.runtime.Generated;
import dev.concordat.runtime.client.ApiClient;
import java.net.URI;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/** Calls the operations tagged "choice". A class, so that tests can replace it. */
@Generated("concordat")
public class ChoiceClient {
    private final ApiClient client;

    public ChoiceClient(ApiClient client) {
        this.client = client;
    }

    /** {@code POST /choices} */
    public Choose.Response choose(Choose.Request request) {
        return client.call(ChooseBinding.INSTANCE, request);
    }

    /** The same without waiting. */
    public CompletionStage<Choose.Response> chooseAsync(Choose.Request request) {
        return client.callAsync(ChooseBinding.INSTANCE, request);
    }

    /** The same with what is required only. */
    public Choose.Response choose() {
        return choose(new ChooseRequestBuilder().build());
    }

    /** {@code GET /ticks} */
    public Follow.Response follow(Follow.Request request) {
        return client.call(FollowBinding.INSTANCE, request);
    }

    /** The same without waiting. */
    public CompletionStage<Follow.Response> followAsync(Follow.Request request) {
        return client.callAsync(FollowBinding.INSTANCE, request);
    }

    /** The same with what is required only. */
    public Follow.Response follow() {
        return follow(new FollowRequestBuilder().build());
    }
}
