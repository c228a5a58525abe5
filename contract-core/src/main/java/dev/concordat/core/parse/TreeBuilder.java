package dev.concordat.core.parse;

import dev.concordat.core.finding.Finding;
import dev.concordat.core.json.JsonNumber;
import dev.concordat.core.json.JsonValue;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Builds a tree from parser events without recursion; bounds the depth and reports duplicate keys. */
final class TreeBuilder {

    private final String source;
    private final ParseLimits limits;
    private final List<Finding> findings = new ArrayList<>();
    private final Deque<Open> stack = new ArrayDeque<>();
    private @Nullable SpecNode root;

    TreeBuilder(String source, ParseLimits limits) {
        this.source = source;
        this.limits = limits;
    }

    /** An object or array whose end has not come yet. */
    private static final class Open {
        private final long position;
        private final @Nullable Map<String, SpecMember> members;
        private final List<SpecNode> items = new ArrayList<>(0);
        private @Nullable String key;
        private long keyPosition;

        Open(boolean object, long position) {
            this.position = position;
            this.members = object ? new LinkedHashMap<>() : null;
        }
    }

    List<Finding> findings() {
        return findings;
    }

    void report(Finding finding) {
        findings.add(finding);
    }

    @Nullable
    SpecNode root() {
        return root;
    }

    boolean isOpen() {
        return !stack.isEmpty();
    }

    void start(boolean object, long position) throws ParseFailure {
        if (stack.size() >= limits.depth()) {
            throw new ParseFailure(
                    "nesting-too-deep", "the document is nested deeper than " + limits.depth() + " levels", position);
        }
        stack.push(new Open(object, position));
    }

    SpecNode end() {
        Open open = stack.pop();
        SpecNode node = open.members == null
                ? new SpecArray(List.copyOf(open.items), open.position)
                : new SpecObject(open.members, open.position);
        add(node);
        return node;
    }

    /** Whether the next scalar is a key of the innermost object. */
    boolean expectsKey() {
        Open open = stack.peek();
        return open != null && open.members != null && open.key == null;
    }

    void key(String name, long position) {
        Open open = stack.element();
        open.key = name;
        open.keyPosition = position;
        SpecMember first = open.members == null ? null : open.members.get(name);
        if (first != null) {
            findings.add(Finding.error(
                    "duplicate-key",
                    "the key \"" + name + "\" stands twice in one object, first in line "
                            + Position.line(first.keyPosition()) + "; the later one counts here",
                    "remove or rename one of the two",
                    Position.locate(source, position, pointer(name))));
        }
    }

    private String pointer(String last) {
        StringBuilder pointer = new StringBuilder();
        stack.descendingIterator().forEachRemaining(open -> {
            if (open != stack.peek()) {
                pointer.append('/')
                        .append(open.key == null ? String.valueOf(open.items.size()) : Pointer.escape(open.key));
            }
        });
        return pointer.append('/').append(Pointer.escape(last)).toString();
    }

    void scalar(JsonValue value, long position) {
        add(new SpecScalar(value, position));
    }

    void number(String lexeme, long position) throws ParseFailure {
        if (lexeme.length() > limits.numberLength()) {
            throw new ParseFailure(
                    "number-too-long", "a number has more than " + limits.numberLength() + " characters", position);
        }
        try {
            scalar(JsonNumber.of(lexeme), position);
        } catch (NumberFormatException tooLarge) {
            throw new ParseFailure("number-out-of-range", "the exponent of " + lexeme + " is out of range", position);
        }
    }

    void add(SpecNode node) {
        Open open = stack.peek();
        if (open == null) {
            root = node;
        } else if (open.members == null) {
            open.items.add(node);
        } else if (open.key != null) {
            open.members.put(open.key, new SpecMember(node, open.keyPosition));
            open.key = null;
        }
    }
}
