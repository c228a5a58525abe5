package com.example.weather.spring;

import com.example.weather.api.WeatherApi;
import com.example.weather.codec.DropForecastBinding;
import com.example.weather.codec.FileReportBinding;
import com.example.weather.codec.GetForecastBinding;
import com.example.weather.codec.GetMoonBinding;
import com.example.weather.codec.GetTideBinding;
import com.example.weather.codec.GetWindBinding;
import com.example.weather.codec.ListPlacesBinding;
import com.example.weather.codec.ListStationsBinding;
import dev.concordat.runtime.Generated;
import dev.concordat.runtime.spring.ServedOperation;
import dev.concordat.runtime.spring.ServedOperations;
import dev.concordat.runtime.spring.ServletAdapter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** Hands the requests of the operations tagged "weather" to {@link WeatherApi}. */
@Generated("concordat")
@Controller
public class WeatherController implements ServedOperations {
    private final WeatherApi api;
    private final ServletAdapter adapter;

    public WeatherController(WeatherApi api, ServletAdapter adapter) {
        this.api = api;
        this.adapter = adapter;
    }

    @PostMapping("/reports")
    public void fileReport(HttpServletRequest request, HttpServletResponse response) {
        adapter.serve(FileReportBinding.INSTANCE, api::fileReport, request, response);
    }

    @GetMapping("/stations")
    public void listStations(HttpServletRequest request) {
        adapter.serveLater(ListStationsBinding.INSTANCE, api::listStations, request);
    }

    @GetMapping("/places")
    public void listPlaces(HttpServletRequest request, HttpServletResponse response) {
        adapter.serve(ListPlacesBinding.INSTANCE, api::listPlaces, request, response);
    }

    @GetMapping("/forecasts/{place}")
    public void getForecast(HttpServletRequest request, HttpServletResponse response) {
        adapter.serve(GetForecastBinding.INSTANCE, api::getForecast, request, response);
    }

    @DeleteMapping("/forecasts/{place}")
    public void dropForecast(HttpServletRequest request, HttpServletResponse response) {
        adapter.serve(DropForecastBinding.INSTANCE, api::dropForecast, request, response);
    }

    @GetMapping("/moon")
    public void getMoon(HttpServletRequest request, HttpServletResponse response) {
        adapter.serve(GetMoonBinding.INSTANCE, api::getMoon, request, response);
    }

    @GetMapping("/tides/{place}")
    public void getTide(HttpServletRequest request, HttpServletResponse response) {
        adapter.serve(GetTideBinding.INSTANCE, api::getTide, request, response);
    }

    @GetMapping("/winds/{place}")
    public void getWind(HttpServletRequest request) {
        adapter.serveLater(GetWindBinding.INSTANCE, api::getWind, request);
    }

    @Override
    public List<ServedOperation> operations() {
        return List.of(
                new ServedOperation("fileReport", FileReportBinding.INSTANCE.operation()),
                new ServedOperation("listStations", ListStationsBinding.INSTANCE.operation()),
                new ServedOperation("listPlaces", ListPlacesBinding.INSTANCE.operation()),
                new ServedOperation("getForecast", GetForecastBinding.INSTANCE.operation()),
                new ServedOperation("dropForecast", DropForecastBinding.INSTANCE.operation()),
                new ServedOperation("getMoon", GetMoonBinding.INSTANCE.operation()),
                new ServedOperation("getTide", GetTideBinding.INSTANCE.operation()),
                new ServedOperation("getWind", GetWindBinding.INSTANCE.operation()));
    }
}
