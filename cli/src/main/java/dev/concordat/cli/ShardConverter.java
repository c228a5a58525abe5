package dev.concordat.cli;

import dev.concordat.tests.plan.Shard;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads {@code 2/8}: the second of eight shards. */
final class ShardConverter implements ITypeConverter<Shard> {

    private static final Pattern SHARD = Pattern.compile("([1-9]\\d{0,5})/([1-9]\\d{0,5})");

    @Override
    public Shard convert(String text) {
        Matcher matcher = SHARD.matcher(text);
        if (!matcher.matches()) {
            throw new TypeConversionException("'" + text + "' is no shard such as 2/8");
        }
        int index = Integer.parseInt(matcher.group(1));
        int count = Integer.parseInt(matcher.group(2));
        if (index > count) {
            throw new TypeConversionException("there is no shard " + index + " of " + count);
        }
        return new Shard(index, count);
    }
}
