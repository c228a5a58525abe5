package dev.concordat.sample.parcel;

import dev.concordat.sample.parcels.model.Parcel;
import java.time.OffsetDateTime;

/**
 * The status of a parcel was recorded; published once it is stored for good.
 *
 * @param owner whose parcel it is
 * @param parcel as it is now
 * @param occurredAt when it happened
 */
public record Recorded(String owner, Parcel parcel, OffsetDateTime occurredAt) {}
