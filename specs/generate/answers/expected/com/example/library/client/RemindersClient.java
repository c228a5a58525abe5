package com.example.library.client;

import com.example.library.api.TraceReminders;
import com.example.library.codec.TraceRemindersBinding;
import dev.concordat.runtime.Generated;
import dev.concordat.runtime.client.ApiClient;
import java.util.concurrent.CompletionStage;

/** Calls the operations tagged "reminders". A class, so that tests can replace it. */
@Generated("concordat")
public class RemindersClient {
    private final ApiClient client;

    public RemindersClient(ApiClient client) {
        this.client = client;
    }

    /** {@code TRACE /reminders} */
    public TraceReminders.Response traceReminders(TraceReminders.Request request) {
        return client.call(TraceRemindersBinding.INSTANCE, request);
    }

    /** The same without waiting. */
    public CompletionStage<TraceReminders.Response> traceRemindersAsync(TraceReminders.Request request) {
        return client.callAsync(TraceRemindersBinding.INSTANCE, request);
    }

    /** The same with what is required only. */
    public TraceReminders.Response traceReminders() {
        return traceReminders(new TraceRemindersRequestBuilder().build());
    }
}
