package com.example.slow.spring;

import com.example.slow.api.SlowApi;
import com.example.slow.codec.FollowBinding;
import com.example.slow.codec.GetAnswerBinding;
import com.example.slow.codec.GetTimeBinding;
import dev.concordat.runtime.Generated;
import dev.concordat.runtime.spring.ServedOperation;
import dev.concordat.runtime.spring.ServedOperations;
import dev.concordat.runtime.spring.ServletAdapter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Hands the requests of the operations tagged "slow" to {@link SlowApi}. */
@Generated("concordat")
@Controller
public class SlowController implements ServedOperations {
    private final SlowApi api;
    private final ServletAdapter adapter;

    public SlowController(SlowApi api, ServletAdapter adapter) {
        this.api = api;
        this.adapter = adapter;
    }

    @GetMapping("/answers/{name}")
    public void getAnswer(HttpServletRequest request) {
        adapter.serveLater(GetAnswerBinding.INSTANCE, api::getAnswer, request);
    }

    @GetMapping("/ticks")
    public void follow(HttpServletRequest request) {
        adapter.serveLater(FollowBinding.INSTANCE, api::follow, request);
    }

    @GetMapping("/clock")
    public void getTime(HttpServletRequest request, HttpServletResponse response) {
        adapter.serve(GetTimeBinding.INSTANCE, api::getTime, request, response);
    }

    @Override
    public List<ServedOperation> operations() {
        return List.of(
                new ServedOperation("getAnswer", GetAnswerBinding.INSTANCE.operation()),
                new ServedOperation("follow", FollowBinding.INSTANCE.operation()),
                new ServedOperation("getTime", GetTimeBinding.INSTANCE.operation()));
    }
}
