package com.example.library.api;

import dev.concordat.runtime.Generated;

/**
 * Operations tagged "reminders".
 *
 * <p>One bean of the application implements it.
 */
@Generated("concordat")
public interface RemindersApi extends TraceReminders.Handler {}
