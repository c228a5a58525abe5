package dev.concordat.runtime.spring;

import dev.concordat.runtime.http.Call;
import dev.concordat.runtime.http.Caller;
import dev.concordat.runtime.http.Headers;
import dev.concordat.runtime.http.HttpAnswer;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicReference;

/** The call of one servlet request. */
final class ServletCall implements Call<Caller> {
    private final Caller caller;
    private final Headers headers;
    private final Optional<Instant> deadline;
    private final AtomicReference<HttpAnswer> added = new AtomicReference<>(HttpAnswer.of(200));
    private final List<Runnable> tasks = new CopyOnWriteArrayList<>();

    ServletCall(Caller caller, Headers headers, Optional<Instant> deadline) {
        this.caller = caller;
        this.headers = headers;
        this.deadline = deadline;
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
        return deadline;
    }

    @Override
    public void addHeader(String name, String value) {
        added.updateAndGet(before -> before.header(name, value));
    }

    @Override
    public void afterResponse(Runnable task) {
        tasks.add(task);
    }

    /** The answer with the fields that were added. */
    HttpAnswer completed(HttpAnswer answer) {
        HttpAnswer complete = answer;
        for (Map.Entry<String, List<String>> field :
                added.get().headers().asMap().entrySet()) {
            for (String value : field.getValue()) {
                complete = complete.header(field.getKey(), value);
            }
        }
        return complete;
    }

    List<Runnable> tasks() {
        return tasks;
    }
}
