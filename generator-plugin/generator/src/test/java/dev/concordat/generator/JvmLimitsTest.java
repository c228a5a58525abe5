package dev.concordat.generator;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.concordat.core.finding.Result;
import dev.concordat.generator.codec.CompiledCode;
import dev.concordat.generator.render.BundledTemplates;
import dev.concordat.generator.render.GeneratedFile;
import dev.concordat.generator.type.TypeOptions;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Documents beyond what one method, constructor, constant pool or constant holds. */
class JvmLimitsTest {

    private static String each(int count, IntFunction<String> text) {
        return IntStream.rangeClosed(1, count).mapToObj(text).collect(Collectors.joining("\n"));
    }

    private static List<GeneratedFile> generate(String paths, String schemas) {
        String document = "openapi: 3.1.0\ninfo: {title: Test, version: '1'}\nsecurity: [{key: []}]\npaths:\n"
                + paths.indent(2)
                + "components:\n  securitySchemes: {key: {type: apiKey, in: header, name: Key}}\n  schemas:\n"
                + schemas.indent(4);
        Result<List<GeneratedFile>> result = Generation.generate(
                Specs.load(document),
                new GeneratorOptions("com.example", TypeOptions.DEFAULT, new BundledTemplates(), Refused.FAIL));
        assertThat(result.hasErrors()).isFalse();
        return result.orElseThrow();
    }

    @Test
    void dividesWideRecordsAndRequests() throws ReflectiveOperationException {
        List<GeneratedFile> files = generate(
                "/wide:\n  get:\n    operationId: wideGet\n    tags: [wide]\n    responses: {'200': {description: x}}\n    parameters:\n"
                        + each(600, i -> "    - {name: p" + i + ", in: query, schema: {type: integer, format: int64}}"),
                "Wide:\n  type: object\n  properties:\n"
                        + each(
                                600,
                                i -> "    m" + i + ": {type: "
                                        + (i % 3 == 0
                                                ? "array, items: {type: string}"
                                                : i % 3 == 1 ? "number" : "string")
                                        + "}")
                        + "\n  required: ["
                        + IntStream.rangeClosed(1, 300).mapToObj(i -> "m" + i).collect(Collectors.joining(", "))
                        + "]");

        CompiledCode code = CompiledCode.of(files);
        Class<?> wide = code.loadClass("com.example.model.Wide");
        String json = IntStream.rangeClosed(1, 600)
                .mapToObj(i -> "\"m" + i + "\":" + (i % 3 == 0 ? "[\"a\"]" : i % 3 == 1 ? "1" : "\"b\""))
                .collect(Collectors.joining(",", "{", "}"));
        Class<?> registry = code.loadClass("com.example.codec.Json");
        Object value = registry.getMethod("read", Class.class, byte[].class).invoke(null, wide, json.getBytes(UTF_8));
        assertThat(new String((byte[]) registry.getMethod("write", Object.class).invoke(null, value), UTF_8))
                .isEqualTo(json);
        assertThat(wide.getMethod("m599").invoke(value)).isEqualTo("b");
        Object builder = wide.getMethod("with").invoke(value);
        assertThat(builder.getClass().getMethod("build").invoke(builder)).isEqualTo(value);
    }

    @Test
    void checksHugeEnums() throws ReflectiveOperationException {
        CompiledCode code = CompiledCode.of(generate(
                "{}",
                "Holder: {type: object, required: [c], properties: {c: {$ref: '#/components/schemas/Code'}}}\nCode:\n  type: string\n  enum:\n"
                        + each(5000, i -> "  - value-" + i)));

        Class<?> registry = code.loadClass("com.example.codec.Json");
        Class<?> holder = code.loadClass("com.example.model.Holder");
        Object read = registry.getMethod("read", Class.class, byte[].class)
                .invoke(null, holder, "{\"c\":\"value-4999\"}".getBytes(UTF_8));
        assertThat(holder.getMethod("c").invoke(read)).isEqualTo("value-4999");
        Object wrong = holder.getConstructor(String.class).newInstance("value-5001");
        assertThat((List<?>) registry.getMethod("validate", Object.class).invoke(null, wrong))
                .hasSize(1);
    }

    @Test
    void unitesHundredsOfMembers() {
        String members = each(500, i -> "  - {$ref: '#/components/schemas/M" + i + "'}");

        CompiledCode.of(generate(
                "{}",
                "Any:\n  oneOf:\n" + members + "\n"
                        + each(
                                500,
                                i -> "M" + i + ": {type: object, required: [kind], properties: {kind: {const: k" + i
                                        + "}, v: {type: integer}}}")));
    }

    @Test
    void servesThousandsOfOperationsOfOneTag() {
        CompiledCode.of(generate(
                each(
                        2000,
                        i -> "/things/" + i + ": {get: {operationId: get" + i
                                + ", tags: [things], responses: {'204': {description: x}}}}"),
                "Text: {type: object, properties: {long: {type: string, default: '" + "x".repeat(70_000)
                        + "'}, c: {const: '" + "y".repeat(70_000) + "'}}}"));
    }
}
