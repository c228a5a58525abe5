package com.example.library.client;

import com.example.library.api.TraceReminders;
import dev.concordat.runtime.Generated;

/** Builds a {@link TraceReminders.Request}; what is not set is absent, or has the default that the contract gives it. */
@Generated("concordat")
public final class TraceRemindersRequestBuilder {

    public TraceReminders.Request build() {
        return new TraceReminders.Request();
    }
}
