package dev.concordat.runtime.service;

import com.example.weather.api.DropForecast;
import com.example.weather.api.FileReport;
import com.example.weather.api.GetForecast;
import com.example.weather.api.GetMoon;
import com.example.weather.api.ListPlaces;
import com.example.weather.api.ListStations;
import com.example.weather.api.WeatherApi;
import com.example.weather.model.Report;
import dev.concordat.runtime.http.Call;
import dev.concordat.runtime.http.Caller;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
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
