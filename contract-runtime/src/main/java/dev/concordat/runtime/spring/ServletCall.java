package dev.concordat.runtime.spring;

import dev.concordat.runtime.http.Call;
import dev.concordat.runtime.http.Caller;
import dev.concordat.runtime.http.Headers;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

/** The call of one servlet request. */
final class ServletCall implements Call<Caller> {
    private final Caller caller;
    private final Headers headers;
    private final List<Runnable> tasks = new CopyOnWriteArrayList<>();

    ServletCall(Caller caller, Headers headers) {
        this.caller = caller;
        this.headers = headers;
    }

    @Override
    public Caller caller() {
        return caller;
    }

    @Override
    public Headers headers() {
        return headers;
    }

    @Override
    public Optional<Instant> deadline() {
        return Optional.empty();
    }

    @Override
    public void afterResponse(Runnable task) {
        tasks.add(task);
    }

    List<Runnable> tasks() {
        return tasks;
    }
}
