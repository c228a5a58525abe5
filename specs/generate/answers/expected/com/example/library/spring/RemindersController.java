package com.example.library.spring;

import com.example.library.api.RemindersApi;
import com.example.library.codec.TraceRemindersBinding;
import dev.concordat.runtime.Generated;
import dev.concordat.runtime.spring.MethodMapping;
import dev.concordat.runtime.spring.ServedOperation;
import dev.concordat.runtime.spring.ServedOperations;
import dev.concordat.runtime.spring.ServletAdapter;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.stereotype.Controller;

/** Hands the requests of the operations tagged "reminders" to {@link RemindersApi}. */
@Generated("concordat")
@Controller
public class RemindersController implements ServedOperations {
    private final RemindersApi api;
    private final ServletAdapter adapter;

    public RemindersController(RemindersApi api, ServletAdapter adapter) {
        this.api = api;
        this.adapter = adapter;
    }

    @MethodMapping(method = "TRACE", path = "/reminders")
    public void traceReminders(HttpServletRequest request) {
        adapter.serveLater(TraceRemindersBinding.INSTANCE, api::traceReminders, request);
    }

    @Override
    public List<ServedOperation> operations() {
        return List.of(
                new ServedOperation("traceReminders", TraceRemindersBinding.INSTANCE.operation()));
    }
}
