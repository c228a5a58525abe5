package dev.concordat.runtime.service;

import com.example.weather.api.DropForecast;
import com.example.weather.api.FileReport;
import com.example.weather.api.GetForecast;
import com.example.weather.api.GetMoon;
import com.example.weather.api.GetTide;
import com.example.weather.api.GetWind;
import com.example.weather.api.ListPlaces;
import com.example.weather.api.ListStations;
import com.example.weather.api.WeatherApi;
import com.example.weather.model.Report;
import dev.concordat.runtime.http.Call;
import dev.concordat.runtime.http.Caller;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.beans.factory.DisposableBean;

/** Knows two places. */
class WeatherService implements WeatherApi, DisposableBean {
    /** The thread that answers later. */
    static final String LATER = "weather-later";

    private volatile List<Runnable> tasks = List.of();
    private final AtomicInteger asked = new AtomicInteger();
    private volatile boolean closed;

    /** How slow handlers ended. */
    final BlockingQueue<String> happened = new LinkedBlockingQueue<>();

    /** How often a forecast or the moon was asked for. */
    int asked() {
        return asked.get();
    }

    /** What each report leaves for after its response from now on. */
    void after(Runnable... next) {
        tasks = List.of(next);
    }

    boolean isClosed() {
        return closed;
    }

    @Override
    public void destroy() {
        closed = true;
    }

    @Override
    public FileReport.Response fileReport(FileReport.Request request, Call<Caller> call) {
        tasks.forEach(call::afterResponse);
        return FileReport.noContent();
    }

    @Override
    public CompletionStage<ListStations.Response> listStations(ListStations.Request request, Call<Caller> call) {
        CompletableFuture<ListStations.Response> later = new CompletableFuture<>();
        Thread thread = new Thread(() -> later.complete(ListStations.ok(List.of("Lisboa"))), LATER);
        CompletableFuture.delayedExecutor(100, TimeUnit.MILLISECONDS).execute(thread::start);
        return later;
    }

    @Override
    public ListPlaces.Response listPlaces(ListPlaces.Request request, Call<Caller> call) {
        return ListPlaces.ok(List.of("Lisboa", "Porto"));
    }

    @Override
    public DropForecast.Response dropForecast(DropForecast.Request request, Call<Caller> call) {
        return request.place().equals("nowhere") ? DropForecast.notFound() : DropForecast.noContent();
    }

    /** Takes as long as its test lets it, unless it is interrupted. */
    @Override
    public GetTide.Response getTide(GetTide.Request request, Call<Caller> call) {
        switch (request.place()) {
            case "calm" -> {}
            case "stormy" -> happened.add(slept() ? "slept" : "interrupted");
            case "deaf" -> {
                while (call.deadline().orElseThrow().plusMillis(100).isAfter(Instant.now())) {
                    Thread.onSpinWait();
                }
                happened.add("interrupted later: " + Thread.currentThread().isInterrupted());
            }
            default -> {
                if (!slept()) {
                    throw new IllegalStateException("secret");
                }
            }
        }
        return GetTide.ok(call.deadline().isPresent() ? "high" : "endless");
    }

    private static boolean slept() {
        try {
            Thread.sleep(2_000);
            return true;
        } catch (InterruptedException e) {
            return false;
        }
    }

    @Override
    public CompletionStage<GetWind.Response> getWind(GetWind.Request request, Call<Caller> call) {
        CompletableFuture<GetWind.Response> later = new CompletableFuture<>();
        switch (request.place()) {
            case "calm" -> later.complete(GetWind.ok("none"));
            case "breeze" -> {
                Thread thread = new Thread(() -> later.complete(GetWind.ok("west")), LATER);
                CompletableFuture.delayedExecutor(100, TimeUnit.MILLISECONDS).execute(thread::start);
            }
            default -> later.completeOnTimeout(GetWind.ok("north"), 2, TimeUnit.SECONDS);
        }
        later.whenComplete((answer, failure) -> happened.add(later.isCancelled() ? "cancelled" : "answered"));
        return later;
    }

    @Override
    public GetMoon.Response getMoon(GetMoon.Request request, Call<Caller> call) {
        return GetMoon.ok(call.caller().name() + ' ' + asked.incrementAndGet());
    }

    @Override
    public GetForecast.Response getForecast(GetForecast.Request request, Call<Caller> call) {
        asked.incrementAndGet();
        return switch (request.place()) {
            case "nowhere" -> GetForecast.notFound();
            case "tagged" -> {
                call.addHeader("Content-Language", "pt");
                call.addHeader("Vary", "accept-language, X-Own");
                yield GetForecast.okText("W/\"v,7\"", "Sol");
            }
            case "own" -> {
                call.addHeader("Cache-Control", "no-store");
                yield GetForecast.okJson(null, new Report("Lisboa"));
            }
            default ->
                request.accept() == GetForecast.Accept.TEXT
                        ? GetForecast.okText(null, "Sol")
                        : GetForecast.okJson(null, new Report(request.place()));
        };
    }
}
