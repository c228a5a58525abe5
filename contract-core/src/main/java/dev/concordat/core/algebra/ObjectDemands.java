package dev.concordat.core.algebra;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What is said about the members of one object, sorted by what it is about. */
final class ObjectDemands {

    private final Set<String> names = new LinkedHashSet<>();
    private final Set<Expression> expressions = new LinkedHashSet<>();
    private final Map<String, List<Formula>> everyListed = new HashMap<>();
    private final List<ObjectAtom.Every> every = new ArrayList<>();
    private final List<ObjectAtom.Some> listed = new ArrayList<>();
    private final List<ObjectAtom.Some> some = new ArrayList<>();
    private final List<Formula> everyName = new ArrayList<>();
    private final List<Formula> someName = new ArrayList<>();

    void add(Atom atom) {
        if (atom instanceof ObjectAtom.Every each) {
            String name = each.region().onlyName();
            if (name != null) {
                everyListed.computeIfAbsent(name, key -> new ArrayList<>()).add(each.member());
            } else {
                every.add(each);
            }
            note(each.region());
        } else if (atom instanceof ObjectAtom.Some each) {
            (each.region().onlyName() != null ? listed : some).add(each);
            note(each.region());
        } else if (atom instanceof ObjectAtom.EveryName each) {
            everyName.add(each.name());
        } else if (atom instanceof ObjectAtom.SomeName each) {
            someName.add(each.name());
        }
    }

    private void note(Region region) {
        names.addAll(region.names());
        expressions.addAll(region.expressions());
    }

    /** The names that anything lists. */
    Set<String> names() {
        return names;
    }

    Set<Expression> expressions() {
        return expressions;
    }

    List<Formula> everyName() {
        return everyName;
    }

    /** The members that have to be there, those with a name of their own first. */
    List<ObjectAtom.Some> members() {
        List<ObjectAtom.Some> all = new ArrayList<>(listed);
        all.addAll(some);
        return all;
    }

    List<Formula> someName() {
        return someName;
    }

    /** What the member of this name satisfies if it is there. */
    Set<Formula> value(String name) {
        Set<Formula> all = new LinkedHashSet<>(everyListed.getOrDefault(name, List.of()));
        every.stream().filter(each -> each.region().contains(name)).forEach(each -> all.add(each.member()));
        return all;
    }

    /** What a member with a name of this class satisfies. */
    Set<Formula> value(ObjectSearch.NameClass names) {
        Set<Formula> all = new LinkedHashSet<>();
        every.stream().filter(each -> names.isIn(each.region())).forEach(each -> all.add(each.member()));
        return all;
    }
}
