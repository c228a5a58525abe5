package dev.concordat.cli;

import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** One line on wrong usage and one on where help is: a screen of options would push the message out of a CI log. */
final class UsageMessage implements CommandLine.IParameterExceptionHandler {

    @Override
    public int handleParseException(ParameterException failure, String[] args) {
        CommandLine command = failure.getCommandLine();
        String name = command.getCommandSpec().qualifiedName();
        command.getErr().println(name + ": " + message(failure, command) + suggestion(failure));
        command.getErr().println("See '" + name + " --help'.");
        return ExitCode.USAGE;
    }

    /** What resembles most an argument that nobody knows. */
    private static String suggestion(ParameterException failure) {
        List<String> alike =
                failure instanceof UnmatchedArgumentException unknown ? unknown.getSuggestions() : List.of();
        return alike.isEmpty() ? "" : "; did you mean " + alike.get(0) + "?";
    }

    /** A mistyped option is the cause of the one that is missing then. */
    private static String message(ParameterException failure, CommandLine command) {
        List<String> unknown = command.getUnmatchedArguments();
        String message = String.valueOf(failure.getMessage());
        return failure instanceof CommandLine.MissingParameterException && !unknown.isEmpty()
                ? "Unknown option: '" + unknown.get(0) + "'; " + message
                : message;
    }
}
