package dev.concordat.sample.parcel;

import dev.concordat.sample.JsonText;
import dev.concordat.sample.parcels.model.TrackingEvent;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What happened to parcels, in the order in which it was recorded. */
@Repository
class TrackingStore {
    private final JdbcClient jdbc;

    TrackingStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The next number; only for who has locked the parcel. */
    long nextSequence(UUID parcelId) {
        return jdbc.sql("select coalesce(max(sequence), 0) + 1 from tracking_event where parcel_id = ?")
                .param(parcelId)
                .query(Long.class)
                .single();
    }

    void insert(UUID parcelId, TrackingEvent event) {
        jdbc.sql("insert into tracking_event (parcel_id, sequence, document) values (?, ?, ?)")
                .params(parcelId, event.sequence(), JsonText.write(event))
                .update();
    }

    List<TrackingEvent> after(UUID parcelId, long sequence) {
        return jdbc.sql("""
                        select document from tracking_event where parcel_id = ? and sequence > ? order by sequence
                        """).params(parcelId, sequence).query(String.class).list().stream()
                .map(document -> JsonText.read(TrackingEvent.class, document))
                .toList();
    }
}
