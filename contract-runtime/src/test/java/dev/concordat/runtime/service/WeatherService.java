package dev.concordat.runtime.service;

import com.example.weather.api.FileReport;
import com.example.weather.api.ListPlaces;
import com.example.weather.api.ListStations;
import com.example.weather.api.WeatherApi;
import dev.concordat.runtime.http.Call;
import dev.concordat.runtime.http.Caller;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/** Knows two places. */
class WeatherService implements WeatherApi {

    @Override
    public FileReport.Response fileReport(FileReport.Request request, Call<Caller> call) {
        return FileReport.noContent();
    }

    @Override
    public CompletionStage<ListStations.Response> listStations(ListStations.Request request, Call<Caller> call) {
        return CompletableFuture.supplyAsync(() -> ListStations.ok(List.of("Lisboa")));
    }

    @Override
    public ListPlaces.Response listPlaces(ListPlaces.Request request, Call<Caller> call) {
        return ListPlaces.ok(List.of("Lisboa", "Porto"));
    }
}
