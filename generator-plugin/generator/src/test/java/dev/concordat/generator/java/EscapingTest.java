package dev.concordat.generator.java;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class EscapingTest {

    @Test
    void noTextLeavesItsComment() {
        String hostile = "*/ class Evil {} /* \\u002a/ @since <script>alert(1)</script> {@code x} &amp; \u202e **//";
        String comment = Javadoc.comment(Javadoc.lines(hostile), "");
        assertThat(comment.indexOf("*/")).isEqualTo(comment.length() - 3);
        assertThat(comment).doesNotContain("\\u", "@", "<script", "{", "\u202e");
    }

    @Test
    void paragraphsStayParagraphs() {
        assertThat(Javadoc.lines("One\ntwo.\n\n\nThree.")).containsExactly("One two.", "", "<p>Three.");
        assertThat(Javadoc.lines(" \n ")).isEmpty();
    }

    @Test
    void codeSpansOfPlainCharactersAreCode() {
        assertThat(Javadoc.lines("Send `a, b`, not `<b>` or `{@link X}`"))
                .containsExactly("Send {@code a, b}, not `&lt;b&gt;` or `&#123;&#64;link X&#125;`");
        assertThat(Javadoc.lines("word ".repeat(21) + "`in one piece`"))
                .containsExactly("word ".repeat(21).strip(), "{@code in one piece}");
    }

    @Test
    void longTextIsWrapped() {
        List<String> lines = Javadoc.lines("word ".repeat(60));
        assertThat(lines).hasSizeGreaterThan(2).allMatch(line -> line.length() <= 114);
    }

    @Test
    void noTextLeavesItsLiteral() {
        assertThat(JavaLiteral.string("\"; evil(); \\u0022 \n\r\t\0\u2028"))
                .isEqualTo("\"\\\"; evil(); \\\\u0022 \\n\\r\\t\\u0000\\u2028\"");
    }
}
