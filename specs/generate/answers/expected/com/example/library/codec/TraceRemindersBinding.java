package com.example.library.codec;

import com.example.library.api.TraceReminders;
import dev.concordat.runtime.Generated;
import dev.concordat.runtime.client.ClientBinding;
import dev.concordat.runtime.client.ResponseReader;
import dev.concordat.runtime.http.Operation;
import dev.concordat.runtime.http.OperationBinding;
import dev.concordat.runtime.http.RequestReader;
import dev.concordat.runtime.http.RequestWriter;
import dev.concordat.runtime.http.ResponseWriter;
import dev.concordat.runtime.json.Text;
import org.jspecify.annotations.Nullable;

/** {@code TRACE /reminders} over HTTP. */
@Generated("concordat")
public final class TraceRemindersBinding
        implements OperationBinding<TraceReminders.Request, TraceReminders.Response>,
                ClientBinding<TraceReminders.Request, TraceReminders.Response> {
    public static final TraceRemindersBinding INSTANCE = new TraceRemindersBinding();

    private static final Operation OPERATION = Operation.of("traceReminders", "TRACE", "/reminders")
            .answers("200", "text/plain");

    private TraceRemindersBinding() {}

    @Override
    public Operation operation() {
        return OPERATION;
    }

    @Override
    public TraceReminders.@Nullable Request read(RequestReader in) {
        return new TraceReminders.Request();
    }

    @Override
    public Class<TraceReminders.Response> responseType() {
        return TraceReminders.Response.class;
    }

    @Override
    public void write(TraceReminders.Response response, ResponseWriter out) {
        if (response instanceof TraceReminders.Ok ok) {
            out.status(200);
            out.text("text/plain", Text.ANY, ok.body());
        }
    }

    @Override
    public void write(TraceReminders.Request request, RequestWriter out) {}

    @Override
    public TraceReminders.Response read(ResponseReader in) {
        if (in.is("200", "text/plain")) {
            return new TraceReminders.Ok(in.text(Text.ANY));
        }
        throw in.undeclared();
    }
}
