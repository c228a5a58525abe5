package dev.concordat.sample.bulk;

import java.util.UUID;

/** An import waits to be worked on; published once it is stored for good. */
record ImportQueued(UUID id) {}
