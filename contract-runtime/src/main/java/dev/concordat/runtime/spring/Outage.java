package dev.concordat.runtime.spring;

import java.net.ConnectException;
import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientConnectionException;
import org.jspecify.annotations.Nullable;

/** Tells exceptions that mean that something which the service needs is away, such as its database, from its own faults. */
final class Outage {
    /** As deep as it makes sense to look; causes may be a circle. */
    private static final int DEPTH = 20;

    private Outage() {}

    /** The cause that says so, whichever library wrapped it; null where something else went wrong. */
    static @Nullable Throwable causeOf(Throwable failure) {
        Throwable cause = failure;
        for (int i = 0; i < DEPTH && cause != null; i++) {
            if (isOutage(cause)) {
                return cause;
            }
            cause = cause.getCause();
        }
        return null;
    }

    private static boolean isOutage(Throwable cause) {
        return cause instanceof ConnectException
                || cause instanceof SQLTransientConnectionException
                || cause instanceof SQLNonTransientConnectionException
                || cause instanceof SQLRecoverableException
                || (cause instanceof SQLException sql && isOutage(sql.getSQLState()));
    }

    /** Class 08 of SQLSTATE (ISO/IEC 9075-2): no connection. PostgreSQL's 53 and 57P: no resources, shutting down. */
    private static boolean isOutage(@Nullable String state) {
        return state != null && (state.startsWith("08") || state.startsWith("53") || state.startsWith("57P"));
    }
}
