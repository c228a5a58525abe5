package dev.concordat.core.pattern;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EcmaPatternTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "es | expression | YES",
                "^a*$ | aaa | YES",
                "^a*$ | ab | NO",
                "^\\d$ | 5 | YES",
                "^\\d$ | ߀ | NO",
                "^\\w$ | é | NO",
                "^\\W$ | é | YES",
                "^[\\w-.]+$ | a-b.c | YES",
                "^\\_$ | _ | YES",
                "^\\p{Letter}+$ | été | YES",
                "^\\p{Script=Greek}$ | α | YES",
                "^\\p{L}$ | 9 | NO",
                "^.$ | 🐲 | YES",
                "^🐲*$ | 🐲🐲 | YES",
                "^\\u{1F432}$ | 🐲 | YES",
                "^(?=.*[A-Z])(?=.*\\d).{4,}$ | aB3c | YES",
                "^(?=.*[A-Z])(?=.*\\d).{4,}$ | ab3c | NO",
                "^(?!foo).* | foobar | NO",
                "^(?<a>.)\\k<a>$ | xx | YES",
                "^(.)\\1$ | xy | NO",
                "\\bcat\\b | a cat! | YES",
                "\\bcat\\b | concat | NO",
                "[^] | x | YES",
                "[] | x | NO",
                "^x{2}$ | xx | YES",
                "^x{,2}$ | x{,2} | YES",
            })
    void findsWhatEcmaFinds(String pattern, String text, EcmaPattern.Match expected) {
        EcmaPattern compiled = EcmaPattern.compile(pattern);
        assertThat(compiled.problem()).isEmpty();
        assertThat(compiled.find(text)).isEqualTo(expected);
    }

    @Test
    void whiteSpaceAndControlsAreThoseOfEcma() {
        assertThat(EcmaPattern.compile("^\\s$").find("\u3000")).isEqualTo(EcmaPattern.Match.YES);
        assertThat(EcmaPattern.compile("^\\s$").find("\u180e")).isEqualTo(EcmaPattern.Match.NO);
        assertThat(EcmaPattern.compile("^\\cC$").find("\u0003")).isEqualTo(EcmaPattern.Match.YES);
    }

    @Test
    void dollarIsTheVeryEnd() {
        assertThat(EcmaPattern.compile("^abc$").find("abc\n")).isEqualTo(EcmaPattern.Match.NO);
    }

    @ParameterizedTest
    @ValueSource(strings = {"(", "[a", "a**", "(?<x>a)(?<x>b)", "\\p{Nothing}", "a{3,1}", "(?i)a", "*"})
    void saysWhatIsWrong(String pattern) {
        EcmaPattern compiled = EcmaPattern.compile(pattern);
        assertThat(compiled.problem()).isPresent();
        assertThat(compiled.find("a")).isEqualTo(EcmaPattern.Match.UNDECIDED);
    }

    @Test
    @Timeout(30)
    void catastrophicBacktrackingEnds() {
        EcmaPattern pattern = EcmaPattern.compile("^(a|a|aa)+(b|c)\\1$");
        assertThat(org.junit.jupiter.api.Assertions.assertTimeout(
                        Duration.ofSeconds(5), () -> pattern.find("a".repeat(40) + "d")))
                .isNotEqualTo(EcmaPattern.Match.YES);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "^[a-z]{3,8}$",
                "^\\d{3}-\\d{4}$",
                "foo|bar",
                "^(a|b)*c$",
                "^[^@\\s]+@[^@\\s]+\\.[a-z]{2,}$",
                "^(?=.*[A-Z])(?=.*\\d)[A-Za-z\\d]{8,12}$",
                "^(?!admin)[a-z]{5}$",
                "^\\p{Lu}\\p{Ll}{1,30}$",
                "@#&<>~\"",
                "^$|^x+$",
                "a$b|c",
                "^[\\s\\S]{2,3}$",
                "\\S"
            })
    void samplesMatchAndComplementsDoNot(String source) {
        EcmaPattern pattern = EcmaPattern.compile(source);
        Language language = pattern.language().orElseThrow();
        assertThat(language.isExact()).isTrue();
        Sampler inside = language.sampler(40);
        Sampler outside = language.complement().orElseThrow().sampler(40);
        int inner = 0;
        for (int n = 0; n <= 40; n++) {
            Optional<String> member = inside.ofLength(n, new Random(n));
            if (member.isPresent()) {
                inner++;
                assertThat(pattern.find(member.get())).as(member.get()).isEqualTo(EcmaPattern.Match.YES);
                assertThat(member.get()).hasSize(n);
            }
            outside.ofLength(n, new Random(n))
                    .ifPresent(
                            other -> assertThat(pattern.find(other)).as(other).isEqualTo(EcmaPattern.Match.NO));
        }
        assertThat(inner).isPositive();
    }

    @Test
    void samplesAreTheSameForTheSameSeed() {
        String pattern = "^(ab|ac|[x-z]d)+[0-9]{2,5}$";
        String first = sample(pattern);
        assertThat(sample(pattern)).isEqualTo(first);
    }

    private static String sample(String pattern) {
        Sampler sampler = EcmaPattern.compile(pattern).language().orElseThrow().sampler(30);
        return sampler.ofLength(11, new Random(7)).orElseThrow();
    }

    @Test
    @Timeout(30)
    void explosiveAutomatonIsGivenUp() {
        assertThat(EcmaPattern.compile("(a|b)*a(a|b){40}x").language()).isEmpty();
    }

    @Test
    void groupsAreThoseOfTheFirstMatch() {
        assertThat(EcmaPattern.compile("(\\d+)-(?<name>é)?(x)?").groups("a 1-é 2-x"))
                .containsExactly("1-é", "1", "é", null);
        assertThat(EcmaPattern.compile("b").groups("abc")).containsExactly("b");
        assertThat(EcmaPattern.compile("d").groups("abc")).isEmpty();
        assertThat(EcmaPattern.compile("(").groups("(")).isEmpty();
    }
}
