package dev.concordat.core.algebra;

import dev.concordat.core.contract.Contract;
import dev.concordat.core.contract.SchemaId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Numbers the schemas of several contracts by their form: schemas with the same number assert the same, whatever they
 * are called and wherever they stand. Nodes that lead into no cycle are numbered from the leaves up; the others, which
 * refer to each other, start out alike and are told apart by what they refer to until nothing changes.
 */
final class Forms {

    private final Map<Object, Integer> contents = new HashMap<>();
    private final Map<List<Integer>, Integer> numbers = new HashMap<>();

    private Forms() {}

    /** The numbers of a contract's schemas: see {@link Nodes#target} for which schemas have one. */
    static final class Numbers {

        private final Nodes nodes;
        private final int[] contents;
        private final int[] forms;

        private Numbers(Nodes nodes, int[] contents) {
            this.nodes = nodes;
            this.contents = contents;
            this.forms = new int[contents.length];
        }

        /** A number from 1; 0 where the contract has no such schema. */
        int of(SchemaId target) {
            Integer place = nodes.places().get(target);
            return place == null ? 0 : forms[place];
        }
    }

    /** The numbers of all schemas of each contract, in the order of the contracts. */
    static List<Numbers> of(Collection<Contract> contracts) {
        Forms forms = new Forms();
        List<Numbers> all = new ArrayList<>();
        List<List<Integer>> cyclic = new ArrayList<>();
        for (Nodes nodes : contracts.parallelStream().map(Nodes::of).toList()) {
            Numbers numbers = new Numbers(nodes, forms.contents(nodes));
            all.add(numbers);
            cyclic.add(forms.fromLeaves(numbers));
        }
        forms.refine(all, cyclic);
        return all;
    }

    private int[] contents(Nodes nodes) {
        return nodes.contents().stream()
                .mapToInt(content -> contents.computeIfAbsent(content, any -> contents.size() + 1))
                .toArray();
    }

    private int number(Numbers known, int node) {
        int[] children = known.nodes.children().get(node);
        List<Integer> form = new ArrayList<>(children.length + 1);
        form.add(known.contents[node]);
        for (int child : children) {
            form.add(known.forms[child]);
        }
        return numbers.computeIfAbsent(form, any -> numbers.size() + 1);
    }

    /** Numbers what leads into no cycle; returns the others. */
    private List<Integer> fromLeaves(Numbers known) {
        List<List<Integer>> users = known.nodes.users();
        int[] open =
                known.nodes.children().stream().mapToInt(each -> each.length).toArray();
        List<Integer> ready = new ArrayList<>();
        for (int node = 0; node < open.length; node++) {
            if (open[node] == 0) {
                ready.add(node);
            }
        }
        for (int next = 0; next < ready.size(); next++) {
            int node = ready.get(next);
            known.forms[node] = number(known, node);
            for (int user : users.get(node)) {
                if (--open[user] == 0) {
                    ready.add(user);
                }
            }
        }
        List<Integer> cyclic = new ArrayList<>();
        for (int node = 0; node < open.length; node++) {
            if (open[node] > 0) {
                cyclic.add(node);
            }
        }
        return cyclic;
    }

    private void refine(List<Numbers> all, List<List<Integer>> cyclic) {
        long classes = -1;
        for (long before = -2; classes != before; ) {
            before = classes;
            List<int[]> rounds = new ArrayList<>();
            for (int i = 0; i < all.size(); i++) {
                Numbers known = all.get(i);
                rounds.add(cyclic.get(i).stream()
                        .mapToInt(node -> number(known, node))
                        .toArray());
            }
            for (int i = 0; i < all.size(); i++) {
                for (int at = 0; at < rounds.get(i).length; at++) {
                    all.get(i).forms[cyclic.get(i).get(at)] = rounds.get(i)[at];
                }
            }
            classes = rounds.stream().flatMapToInt(Arrays::stream).distinct().count();
        }
    }
}
