package dev.concordat.generator.name;

import dev.concordat.core.bundle.WindowsDevices;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.zip.CRC32;

/**
 * Gives the spellings of one scope distinct Java names. A name follows from its own spelling. Where two spellings would
 * become one name, the spelling that already is the name keeps it; other members keep their own spelling where it is a
 * Java name, everything else gets a suffix made of its own spelling, so that no third one can change it.
 */
public final class Scope {

    /** Bytes of a name: a file {@code Outer$Nested.class} fits the 255 that file systems take. */
    private static final int LONGEST = 110;

    private static final Scope MEMBERS =
            new Scope(Words::camel, union(Reserved.KEYWORDS, Reserved.MEMBERS), false, true);

    private static final Scope TYPES = new Scope(Words::pascal, union(Reserved.KEYWORDS, Reserved.TYPES), true, false);

    private final UnaryOperator<String> style;
    private final Set<String> reserved;
    private final boolean ignoreCase;
    private final boolean keepSpelling;

    private Scope(UnaryOperator<String> style, Set<String> reserved, boolean ignoreCase, boolean keepSpelling) {
        this.style = style;
        this.reserved = reserved;
        this.ignoreCase = ignoreCase;
        this.keepSpelling = keepSpelling;
    }

    /** Members and parameters: {@code camelCase}, no keyword, no method of every record. */
    public static Scope members() {
        return MEMBERS;
    }

    /** Types: {@code PascalCase}, distinct without regard to case since files are. */
    public static Scope types() {
        return TYPES;
    }

    /** Enum constants: {@code UPPER_SNAKE}. */
    public static Scope constants() {
        return new Scope(Words::constant, Reserved.KEYWORDS, false, false);
    }

    /** This scope with more names that are taken, whoever asks. */
    public Scope without(Collection<String> taken) {
        return new Scope(style, union(reserved, new HashSet<>(taken)), ignoreCase, keepSpelling);
    }

    /** A name for each spelling, in the order given. */
    public Map<String, String> name(Collection<String> spellings) {
        Map<String, String> plain = new LinkedHashMap<>();
        spellings.forEach(spelling -> plain.computeIfAbsent(spelling, this::plain));
        Map<String, List<String>> claims = new LinkedHashMap<>();
        plain.forEach((spelling, name) ->
                claims.computeIfAbsent(key(name), any -> new ArrayList<>(1)).add(spelling));
        Set<String> taken = new HashSet<>();
        Map<String, String> chosen = new LinkedHashMap<>();
        List<String> losers = new ArrayList<>();
        for (List<String> rivals : claims.values()) {
            String winner = rivals.size() == 1 ? rivals.get(0) : winner(rivals);
            String name = Objects.requireNonNull(plain.get(winner));
            taken.add(key(name));
            chosen.put(winner, name);
            rivals.stream().filter(rival -> !rival.equals(winner)).forEach(losers::add);
        }
        losers.sort(Comparator.naturalOrder());
        for (String loser : losers) {
            chosen.put(loser, other(loser, taken));
        }
        Map<String, String> names = new LinkedHashMap<>();
        spellings.forEach(spelling -> names.put(spelling, Objects.requireNonNull(chosen.get(spelling), spelling)));
        return names;
    }

    /** The name that a spelling has where nobody else claims it. */
    public String plain(String spelling) {
        String name = shortened(style.apply(spelling), spelling);
        boolean device = ignoreCase && WindowsDevices.include(name);
        return device || reserved.contains(name) ? name + "_" : name;
    }

    private static String shortened(String name, String spelling) {
        // At most three bytes stand for a character of a string.
        if (name.length() <= LONGEST / 3 || bytes(name) <= LONGEST) {
            return name;
        }
        int end = name.length();
        while (bytes(name.substring(0, end)) > LONGEST - 5) {
            end = name.offsetByCodePoints(end, -1);
        }
        return name.substring(0, end) + "_" + mark(spelling);
    }

    private static int bytes(String name) {
        return name.getBytes(StandardCharsets.UTF_8).length;
    }

    private String winner(List<String> rivals) {
        return rivals.stream()
                .min(Comparator.comparing((String rival) -> !plain(rival).equals(rival))
                        .thenComparing(Comparator.naturalOrder()))
                .orElseThrow();
    }

    private String other(String spelling, Set<String> taken) {
        boolean legal = isIdentifier(spelling) && !reserved.contains(spelling);
        if (legal && keepSpelling && taken.add(key(spelling))) {
            return spelling;
        }
        String name = plain(spelling) + "_" + mark(spelling);
        while (!taken.add(key(name))) {
            name += "_";
        }
        return name;
    }

    private String key(String name) {
        return ignoreCase ? fold(name) : name;
    }

    /** What file systems that ignore case compare: {@code i} without a dot and {@code I} are one letter to some. */
    static String fold(String name) {
        return name.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
    }

    private static boolean isIdentifier(String text) {
        return !text.isEmpty()
                && text.chars()
                        .allMatch(c -> c < 128 && Character.isJavaIdentifierPart(c) && !Character.isISOControl(c))
                && Character.isJavaIdentifierStart(text.charAt(0))
                && text.indexOf('$') < 0;
    }

    static String mark(String spelling) {
        CRC32 crc = new CRC32();
        crc.update(spelling.getBytes(StandardCharsets.UTF_8));
        return String.format("%04x", crc.getValue() & 0xffff);
    }

    private static Set<String> union(Set<String> one, Set<String> other) {
        Set<String> all = new HashSet<>(one);
        all.addAll(other);
        return Set.copyOf(all);
    }
}
