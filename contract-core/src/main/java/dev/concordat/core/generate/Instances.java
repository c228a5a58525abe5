package dev.concordat.core.generate;

import java.util.List;

/** What the generator found and what it could not reach; together they name every target. */
public record Instances(List<Instance> instances, List<Unreached> unreached) {

    public Instances {
        instances = List.copyOf(instances);
        unreached = List.copyOf(unreached);
    }
}
