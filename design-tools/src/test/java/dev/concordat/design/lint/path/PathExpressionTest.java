package dev.concordat.design.lint.path;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.concordat.core.parse.SpecParser;
import dev.concordat.core.parse.SpecTree;
import dev.concordat.design.lint.document.Spot;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The dialect, expression by expression, against one small document. */
class PathExpressionTest {

    private static final String DOCUMENT = """
            {"a": {"b": [1, 2, {"c": "x"}], "c": "y"}, "d e": {"b": true}, "n": 0, "z": null}
            """;

    private static List<String> select(String path) throws PathSyntaxException {
        byte[] bytes = DOCUMENT.getBytes(StandardCharsets.UTF_8);
        SpecTree tree = SpecParser.parse("file:/a.json", "a.json", bytes).orElseThrow();
        return PathExpression.parse(path).select(Spot.root(tree.cursor())).stream()
                .map(match -> match.spot().pointer() + (match.key() ? "~" : ""))
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "$;''",
                "$.a.b;/a/b",
                "$['d e'].b;/d e/b",
                "$..c;/a/c,/a/b/2/c",
                "$.*;/a,/d e,/n,/z",
                "$.a.b[1:];/a/b/1,/a/b/2",
                "$.a.b[-1];/a/b/2",
                "$.a.b[0,2];/a/b/0,/a/b/2",
                "$[a,n];/a,/n",
                "$.a.*~;/a/b~,/a/c~",
                "$..c^;/a,/a/b/2",
                "$..[?(@property === 'b')];/a/b,/d e/b",
                "$..[?(@ === null)];/z",
                "$..[?(@ > 1)];/a/b/1",
                "$..[?(@.c == 'x' || @.c == \"y\")];/a,/a/b/2",
                "$..[?(@parentProperty === 'a')];/a/b,/a/c",
                "$..[?(@path === \"$['a']['c']\")];/a/c",
                "$..[?(!(@ && @.constructor) && @ !== void 0)];/n,/z",
                "$..[?('c' in @)];/a,/a/b/2",
                "$[?(@root.n === 0 && @property.length > 1)];/d e",
                "$..[?(@string() && @.match(/^X$/i))];/a/b/2/c",
                "$[?(@property.match(/^(.) (.)$/)[2] === 'e')];/d e",
                "$[?(@property.match(/^(.) (.)$/)?.length === 3)].b;/d e/b",
                "$[?(@property.match(/^(a)(x)?$/)[2] === undefined)];/a,/d e,/n,/z",
                "$[?(@property in ['a', 'n'])];/a,/n",
                "$[?(2 in @.b)];/a",
                "$[?('d' in @property)];/d e",
                "$[?(@property ~= '^[an]$')];/a,/n",
                "$[?(@property === 'a' ? @.c : !@)];/a,/n,/z",
                "$..[?(@scalar())];/n,/z,/a/c,/a/b/0,/a/b/1,/a/b/2/c,/d e/b",
                "$..[?(@integer())];/n,/a/b/0,/a/b/1",
                "$..@boolean();/d e/b",
                "$.a.@string();/a/c",
                "$.a.b[(@.length-1)];/a/b/2",
                "$.a.b[( @.length - 3 )];/a/b/0",
                "$.a.b[(@.length-4)];''",
                "$.a.b[?(@property === 1)];/a/b/1",
                "$.a.b[?(@property.match(/^[01]$/))];/a/b/0,/a/b/1",
                "$.a.b[*][?(@parentProperty === 2)];/a/b/2/c",
                "$[?(@property === 'a')]c;/a/c",
                "$[a,n]*;/a/b,/a/c",
                "$.'d e'.b;/d e/b",
                "$.a.;/a",
                "$.;''",
                "$[?(@property.split(' ')[1] === 'e')];/d e",
                "$[?(@property.split('').length === 3)];/d e",
                "$[?(@property.slice(-1) === 'e')];/d e",
                "$[?(typeof(@) === 'number')];/n"
            })
    void selects(String path, String pointers) throws PathSyntaxException {
        assertThat(String.join(",", select(path))).isEqualTo(pointers);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "a",
                "$..",
                "$[",
                "$['a",
                "$[?(",
                "$[?(@.a",
                "$[?(1 +)]",
                "$[::0]",
                "$.a b[?(x)]",
                "$[?(@what)]",
                "$.a~.b",
                "$.a.b[(@.c)]",
                "$.a.b[@.c == 1]",
                "$.a[?(@.b ~= c)]",
                "$.a[?(@.b ? 1)]",
                "$.a,b",
                "$.a*",
                "$.a()",
                "$..@what()",
                "$..@@schema()"
            })
    void refuses(String path) {
        assertThatThrownBy(() -> PathExpression.parse(path)).isInstanceOf(PathSyntaxException.class);
    }

    @Test
    void nestingAndLengthAreBounded() {
        assertThatThrownBy(() -> PathExpression.parse("$[?(" + "(".repeat(5_000) + "1"))
                .hasMessageContaining("nested deeper");
        assertThatThrownBy(() -> PathExpression.parse("$" + ".a".repeat(100_000)))
                .hasMessageContaining("longer");
    }
}
