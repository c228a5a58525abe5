package dev.concordat.cli;

import java.lang.reflect.Constructor;
import picocli.CommandLine;

/** Makes commands; those that print get the streams through their constructor, so that tests can read them. */
final class CommandFactory implements CommandLine.IFactory {

    private final Streams streams;

    CommandFactory(Streams streams) {
        this.streams = streams;
    }

    @Override
    public <K> K create(Class<K> type) throws Exception {
        for (Constructor<?> constructor : type.getDeclaredConstructors()) {
            if (constructor.getParameterCount() == 1 && constructor.getParameterTypes()[0] == Streams.class) {
                return type.cast(constructor.newInstance(streams));
            }
        }
        return CommandLine.defaultFactory().create(type);
    }
}
