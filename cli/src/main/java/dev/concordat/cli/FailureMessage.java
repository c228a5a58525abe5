package dev.concordat.cli;

import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;

/** One clear line instead of a stack trace; {@code CONCORDAT_DEBUG=1} prints the trace for a bug report. */
final class FailureMessage implements CommandLine.IExecutionExceptionHandler {

    @Override
    public int handleExecutionException(Exception failure, CommandLine command, CommandLine.ParseResult parseResult) {
        Throwable cause = failure instanceof UncheckedIOException ? failure.getCause() : failure;
        command.getErr().println("concordat: " + describe(cause));
        if (System.getenv("CONCORDAT_DEBUG") != null) {
            failure.printStackTrace(command.getErr());
        } else if (!(cause instanceof java.io.IOException)) {
            command.getErr()
                    .println("This is a defect of Concordat; CONCORDAT_DEBUG=1 prints what a bug report needs.");
        }
        return ExitCode.USAGE;
    }

    private static String describe(@Nullable Throwable cause) {
        if (cause == null) {
            return "unknown failure";
        }
        if (cause instanceof FileAlreadyExistsException) {
            return cause.getMessage() + " is a file, not a folder";
        }
        if (cause instanceof AccessDeniedException) {
            return cause.getMessage() + " cannot be written: permission denied";
        }
        String message = cause.getMessage();
        return message == null
                ? cause.getClass().getSimpleName()
                : cause.getClass().getSimpleName() + ": " + message;
    }
}
