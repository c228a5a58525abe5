package dev.concordat.core.validate;

import java.util.BitSet;
import java.util.HashSet;
import java.util.Set;

/** The members and items that some keyword has looked at: the annotations that {@code unevaluated*} reads. */
final class Evaluated {

    private final Set<String> properties = new HashSet<>();
    private final BitSet items = new BitSet();

    void property(String name) {
        properties.add(name);
    }

    void items(int from, int to) {
        items.set(from, Math.max(from, to));
    }

    boolean hasProperty(String name) {
        return properties.contains(name);
    }

    boolean hasItem(int index) {
        return items.get(index);
    }

    void add(Evaluated other) {
        properties.addAll(other.properties);
        items.or(other.items);
    }
}
