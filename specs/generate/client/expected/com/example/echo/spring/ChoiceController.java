package com.example.echo.spring;

import com.example.echo.api.ChoiceApi;
import com.example.echo.codec.ChooseBinding;
import com.example.echo.codec.FollowBinding;
import dev.concordat.runtime.Generated;
import dev.concordat.runtime.spring.ServedOperation;
import dev.concordat.runtime.spring.ServedOperations;
import dev.concordat.runtime.spring.ServletAdapter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Hands the requests of the operations tagged "choice" to {@link ChoiceApi}. */
@Generated("concordat")
@RestController
public class ChoiceController implements ServedOperations {
    private final ChoiceApi api;
    private final ServletAdapter adapter;

    public ChoiceController(ChoiceApi api, ServletAdapter adapter) {
        this.api = api;
        this.adapter = adapter;
    }

    @PostMapping("/choices")
    public void choose(HttpServletRequest request, HttpServletResponse response) {
        adapter.serve(ChooseBinding.INSTANCE, api::choose, request, response);
    }

    @GetMapping("/ticks")
    public void follow(HttpServletRequest request, HttpServletResponse response) {
        adapter.serve(FollowBinding.INSTANCE, api::follow, request, response);
    }

    @Override
    public List<ServedOperation> operations() {
        return List.of(
                new ServedOperation("choose", ChooseBinding.INSTANCE.operation()),
                new ServedOperation("follow", FollowBinding.INSTANCE.operation()));
    }
}
