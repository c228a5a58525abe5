package com.example.parcels.spring;

import com.example.parcels.api.DefaultApi;
import com.example.parcels.codec.LogInBinding;
import dev.concordat.runtime.Generated;
import dev.concordat.runtime.spring.ServletAdapter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Hands the requests of the operations without a tag to {@link DefaultApi}. */
@Generated("concordat")
@RestController
public class DefaultController {
    private final DefaultApi api;
    private final ServletAdapter adapter;

    public DefaultController(DefaultApi api, ServletAdapter adapter) {
        this.api = api;
        this.adapter = adapter;
    }

    @PostMapping("/accounts/{account}/login")
    public void logIn(HttpServletRequest request, HttpServletResponse response) {
        adapter.serve(LogInBinding.INSTANCE, api::logIn, request, response);
    }
}
