package dev.concordat.runtime.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class ConstantsTest {

    @Test
    void findsEachByItsText() {
        Map<String, Integer> texts = new TreeMap<>();
        for (int i = 0; i < 3_000; i++) {
            texts.put("a-" + i + "-z", i);
        }
        texts.put("", -1);
        Constants<Integer> constants = new Constants<>(texts);

        texts.forEach((text, number) -> {
            char[] within = ("<" + text + ">").toCharArray();
            assertThat(constants.find(within, 1, text.length())).isEqualTo(number);
            assertThat(constants.find(within, 0, within.length)).isNull();
        });
    }

    @Test
    void ofNothingFindsNothing() {
        assertThat(new Constants<>(Map.of()).find(new char[0], 0, 0)).isNull();
    }
}
