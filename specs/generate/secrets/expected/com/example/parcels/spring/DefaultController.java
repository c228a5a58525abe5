package com.example.parcels.spring;

import com.example.parcels.api.DefaultApi;
import com.example.parcels.codec.LogInBinding;
import dev.concordat.runtime.Generated;
import dev.concordat.runtime.spring.ServedOperation;
import dev.concordat.runtime.spring.ServedOperations;
import dev.concordat.runtime.spring.ServletAdapter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Hands the requests of the operations without a tag to {@link DefaultApi}. */
@Generated("concordat")
@RestController
public class DefaultController implements ServedOperations {
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

    @Override
    public List<ServedOperation> operations() {
        return List.of(
                new ServedOperation("logIn", LogInBinding.INSTANCE.operation()));
    }
}
