package dev.concordat.sample.parcel;

import dev.concordat.sample.JsonText;
import dev.concordat.sample.parcels.codec.Json;
import dev.concordat.sample.parcels.model.NewParcelInput;
import dev.concordat.sample.parcels.model.Parcel;
import dev.concordat.sample.parcels.model.ParcelStatus;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Makes parcels of what senders announce, once for each idempotency key. */
@Component
public class Announcements {
    private final ParcelStore parcels;
    private final JdbcClient jdbc;
    private final Clock clock;

    Announcements(ParcelStore parcels, JdbcClient jdbc, Clock clock) {
        this.parcels = parcels;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    public Parcel announce(String owner, NewParcelInput wanted) {
        OffsetDateTime now = OffsetDateTime.now(clock).truncatedTo(ChronoUnit.MILLIS);
        Parcel parcel = ParcelTerms.accept(Parcel.builder(), wanted)
                .id(UUID.randomUUID())
                .trackingNumber(parcels.nextTrackingNumber())
                .status(ParcelStatus.ANNOUNCED)
                .version(1)
                .createdAt(now)
                .updatedAt(now)
                .payment(ParcelTerms.payment(wanted.payment()))
                .build();
        parcels.insert(new StoredParcel(owner, parcel));
        return parcel;
    }

    /** The parcel that this key made, now or before; empty if the key made it of something else. */
    Optional<Parcel> announceOnce(String owner, @Nullable String key, NewParcelInput wanted) {
        if (key == null) {
            return Optional.of(announce(owner, wanted));
        }
        String fingerprint = fingerprint(wanted);
        if (!claim(owner, key, fingerprint)) {
            return jdbc.sql("select answer from idempotency_key where owner = ? and name = ? and fingerprint = ?")
                    .params(owner, key, fingerprint)
                    .query(String.class)
                    .optional()
                    .map(answer -> JsonText.read(Parcel.class, answer));
        }
        Parcel parcel = announce(owner, wanted);
        jdbc.sql("update idempotency_key set answer = ? where owner = ? and name = ?")
                .params(JsonText.write(parcel), owner, key)
                .update();
        return Optional.of(parcel);
    }

    /** Whether the key is new. Of two requests at once the second waits here until the first is done. */
    private boolean claim(String owner, String key, String fingerprint) {
        return jdbc.sql(
                                "insert into idempotency_key (owner, name, fingerprint) values (?, ?, ?) on conflict do nothing")
                        .params(owner, key, fingerprint)
                        .update()
                > 0;
    }

    private static String fingerprint(NewParcelInput wanted) {
        try {
            byte[] kept = Json.write(ParcelTerms.withoutCheckDigits(wanted));
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(kept));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
