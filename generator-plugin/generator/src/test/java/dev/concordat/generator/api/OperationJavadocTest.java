package dev.concordat.generator.api;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concordat.core.contract.Operation;
import dev.concordat.generator.Specs;
import org.junit.jupiter.api.Test;

class OperationJavadocTest {

    @Test
    void startsAParagraphOnceThoughALineRecurs() {
        String word = "word".repeat(25);
        Operation operation =
                Specs.contract("""
                        openapi: 3.1.0
                        info: {title: T, version: '1'}
                        paths:
                          /a: {get: {summary: Ask, description: %s %s %s, responses: {'200': {description: x}}}}
                        """.formatted(word, word, word)).operations().get(0);

        assertThat(OperationJavadoc.operation(operation, "")).isEqualTo("""
                /**
                 * Ask.
                 *
                 * <p>%s
                 * %s
                 * %s.
                 *
                 * <p>{@code GET /a}
                 */
                """.formatted(word, word, word));
    }
}
