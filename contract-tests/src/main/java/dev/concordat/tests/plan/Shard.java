package dev.concordat.tests.plan;

import dev.concordat.core.contract.Operation;
import java.util.List;

/**
 * A part of a run that is divided among several processes: every operation is tested by one of them, with all of its
 * cases, so that together they send what one alone would.
 *
 * @param index from 1
 */
public record Shard(int index, int count) {

    /** All of it. */
    public static final Shard WHOLE = new Shard(1, 1);

    /** Why an operation is not tested here. */
    public static final String ELSEWHERE = "in another shard";

    public Shard {
        if (count < 1 || index < 1 || index > count) {
            throw new IllegalArgumentException("no shard: " + index + "/" + count);
        }
    }

    /** Whether an operation belongs to it, in turns of those that are tested at all, in document order. */
    public boolean includes(List<Operation> tested, Operation operation) {
        int position = tested.indexOf(operation);
        return position >= 0 && position % count == index - 1;
    }

    public boolean isWhole() {
        return count == 1;
    }
}
