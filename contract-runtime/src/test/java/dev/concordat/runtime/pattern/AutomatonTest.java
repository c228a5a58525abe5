package dev.concordat.runtime.pattern;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Wherever there is an automaton, it finds what {@code java.util.regex} finds. */
class AutomatonTest {

    private static final List<String> ATOMS = List.of(
            "a",
            "b",
            "-",
            "\\.",
            "[ab]",
            "[^a]",
            "[a-c0-9]",
            "[^\\d-]",
            "\\d",
            "\\w",
            "\\W",
            "\\s",
            "\\S",
            "é",
            "\\n",
            "\\u00e9",
            "[^\\n\\r\\u2028\\u2029]",
            "^",
            "\\z",
            "[-a]",
            "[a-]",
            "\\x61");
    private static final List<String> QUANTIFIERS =
            List.of("", "", "", "", "*", "+", "?", "{2}", "{1,3}", "{2,}", "*?");
    private static final List<String> LETTERS =
            List.of("a", "b", "c", "0", "7", "-", ".", " ", "\n", "é", "\u2028", "\uD83D\uDE00", "\uD83D");

    @Test
    void findsWhatTheJdkFinds() {
        Random random = new Random(7);
        int compared = 0;
        for (int i = 0; i < 5_000; i++) {
            String expression = choice(random, 3);
            Automaton automaton = Automaton.of(expression).orElse(null);
            if (automaton == null) {
                continue;
            }
            Pattern pattern = Pattern.compile(expression);
            for (int j = 0; j < 20; j++) {
                String text = text(random);
                assertThat(automaton.isIn(text))
                        .as("%s in '%s'", expression, text)
                        .isEqualTo(pattern.matcher(text).find());
                compared++;
            }
        }
        assertThat(compared).isGreaterThan(90_000);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a(?=b)",
                "(a)\\1",
                "\\bword\\b",
                "\\p{L}+",
                "[a-z&&[^b]]",
                "a++",
                "(?i)a",
                "\uD83D\uDE00",
                "a{1000001}",
                "(a{100}){100}",
                "a.{400}b"
            })
    void leavesTheRestAlone(String expression) {
        assertThat(Automaton.of(expression)).isEmpty();
    }

    /** On these an engine that backtracks takes longer than anybody waits. */
    @ParameterizedTest
    @ValueSource(strings = {"(a+)+\\z", "^(a|a)*\\z", "^(a?){50}a{50}b", "(a*)*c"})
    void isLinear(String expression) {
        Automaton automaton = Automaton.of(expression).orElseThrow();

        assertThat(automaton.isIn("a".repeat(1_000_000) + "!")).isFalse();
    }

    private static String choice(Random random, int depth) {
        StringBuilder text = new StringBuilder(sequence(random, depth));
        while (random.nextInt(4) == 0) {
            text.append('|').append(sequence(random, depth));
        }
        return text.toString();
    }

    private static String sequence(Random random, int depth) {
        StringBuilder text = new StringBuilder();
        int parts = random.nextInt(4);
        for (int i = 0; i < parts; i++) {
            boolean group = depth > 0 && random.nextInt(4) == 0;
            String atom = group
                    ? (random.nextBoolean() ? "(" : "(?:") + choice(random, depth - 1) + ")"
                    : ATOMS.get(random.nextInt(ATOMS.size()));
            text.append(atom);
            if (!atom.equals("^") && !atom.equals("\\z")) {
                text.append(QUANTIFIERS.get(random.nextInt(QUANTIFIERS.size())));
            }
        }
        return text.toString();
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        int length = random.nextInt(8);
        for (int i = 0; i < length; i++) {
            text.append(LETTERS.get(random.nextInt(LETTERS.size())));
        }
        return text.toString();
    }
}
