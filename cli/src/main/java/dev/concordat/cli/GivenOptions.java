package dev.concordat.cli;

import java.lang.reflect.Field;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** Which options of a group were typed, whatever their defaults are. */
final class GivenOptions {

    private GivenOptions() {}

    /** Their longest names, sorted. */
    static Set<String> of(CommandSpec command, Class<?> group) {
        return command.commandLine().getParseResult().matchedOptions().stream()
                .filter(option -> option.userObject() instanceof Field field && field.getDeclaringClass() == group)
                .map(OptionSpec::longestName)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
