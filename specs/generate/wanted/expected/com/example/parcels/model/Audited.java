package com.example.parcels.model;

import dev.concordat.runtime.Generated;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** Who made something, and when. */
@Generated("concordat")
public interface Audited {
    OffsetDateTime createdAt();

    @Nullable
    String createdBy();
}
