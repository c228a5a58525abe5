package dev.concordat.design.mock;

import dev.concordat.core.wire.Content;
import dev.concordat.core.wire.HeaderField;
import dev.concordat.core.wire.WireRequest;
import java.util.ArrayList;
import java.util.List;

/** A request as people write it: method and target, headers, an empty line, the body. */
final class RequestText {

    private RequestText() {}

    static WireRequest parse(String text) {
        String[] sides = text.split("\n\n", 2);
        List<String> lines = sides[0].lines().toList();
        String[] first = lines.get(0).split(" ", 2);
        List<HeaderField> headers = new ArrayList<>();
        for (String line : lines.subList(1, lines.size())) {
            String[] field = line.split(": ", 2);
            headers.add(new HeaderField(field[0], field[1]));
        }
        return new WireRequest(first[0], first[1], headers, sides.length < 2 ? null : Content.of(sides[1]));
    }
}
