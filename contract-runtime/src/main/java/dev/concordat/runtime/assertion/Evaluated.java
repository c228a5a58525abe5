package dev.concordat.runtime.assertion;

import java.util.BitSet;
import java.util.HashSet;
import java.util.Set;

/** The members and items that some keyword has looked at (JSON Schema 2020-12 core, 11): others are unevaluated. */
final class Evaluated {
    private final Set<String> members = new HashSet<>();
    private final BitSet items = new BitSet();

    void member(String name) {
        members.add(name);
    }

    void item(int index) {
        items.set(index);
    }

    boolean hasMember(String name) {
        return members.contains(name);
    }

    boolean hasItem(int index) {
        return items.get(index);
    }

    void add(Evaluated other) {
        members.addAll(other.members);
        items.or(other.items);
    }
}
