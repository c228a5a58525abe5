package dev.concordat.sample.parcel;

import dev.concordat.sample.JsonText;
import dev.concordat.sample.parcels.model.ListParcelsSortItem;
import dev.concordat.sample.parcels.model.Parcel;
import dev.concordat.sample.parcels.model.ParcelFilter;
import dev.concordat.sample.parcels.model.ParcelStatus;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Parcels as JSON, with columns for what is searched and sorted by. */
@Repository
public class ParcelStore {
    private final JdbcClient jdbc;

    ParcelStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The next number for a label; never given twice. */
    String nextTrackingNumber() {
        long number =
                jdbc.sql("select nextval('tracking_number')").query(Long.class).single();
        return "CP%010dPT".formatted(number);
    }

    public void insert(StoredParcel stored) {
        Parcel parcel = stored.parcel();
        jdbc.sql("""
                        insert into parcel (id, owner, reference, status, created_at, version, document)
                        values (:id, :owner, :reference, :status, :createdAt, :version, :document)
                        """)
                .param("id", parcel.id())
                .param("owner", stored.owner())
                .param("reference", parcel.reference())
                .param("status", parcel.status().value())
                .param("createdAt", parcel.createdAt())
                .param("version", parcel.version())
                .param("document", JsonText.write(parcel))
                .update();
    }

    /** Replaces a parcel that was locked. */
    void update(Parcel parcel) {
        jdbc.sql("""
                        update parcel set reference = :reference, status = :status, version = :version, document = :document
                        where id = :id
                        """)
                .param("id", parcel.id())
                .param("reference", parcel.reference())
                .param("status", parcel.status().value())
                .param("version", parcel.version())
                .param("document", JsonText.write(parcel))
                .update();
    }

    public void delete(UUID id) {
        jdbc.sql("delete from parcel where id = :id").param("id", id).update();
    }

    /** All of a sender's that have a status. */
    public void delete(String owner, ParcelStatus status) {
        jdbc.sql("delete from parcel where owner = :owner and status = :status")
                .param("owner", owner)
                .param("status", status.value())
                .update();
    }

    Optional<StoredParcel> find(UUID id) {
        return jdbc.sql("select owner, document from parcel where id = :id")
                .param("id", id)
                .query(ParcelStore::stored)
                .optional();
    }

    /** Finds a parcel that nobody else changes until the transaction ends. */
    Optional<StoredParcel> lock(UUID id) {
        return jdbc.sql("select owner, document from parcel where id = :id for update")
                .param("id", id)
                .query(ParcelStore::stored)
                .optional();
    }

    Optional<Parcel> newest(String owner, String reference) {
        return jdbc.sql("""
                        select owner, document from parcel where owner = :owner and reference = :reference
                        order by number desc limit 1
                        """)
                .param("owner", owner)
                .param("reference", reference)
                .query(ParcelStore::stored)
                .optional()
                .map(StoredParcel::parcel);
    }

    List<Parcel> list(
            String owner, @Nullable ParcelFilter filter, List<ListParcelsSortItem> sort, long offset, int limit) {
        ParcelFilter wanted = filter == null ? ParcelFilter.builder().build() : filter;
        String order = sort.stream().map(ParcelStore::column).collect(Collectors.joining(", "));
        return jdbc
                .sql("""
                        select owner, document from parcel
                        where owner = :owner
                          and (cast(:status as varchar) is null or status = :status)
                          and (cast(:createdAfter as timestamp with time zone) is null or created_at > :createdAfter)
                          and (cast(:reference as varchar) is null or reference = :reference)
                        order by %s, number desc
                        offset :offset rows fetch next :limit rows only
                        """.formatted(order))
                .param("owner", owner)
                .param(
                        "status",
                        wanted.status() == null ? null : wanted.status().value())
                .param("createdAfter", wanted.createdAfter())
                .param("reference", wanted.reference())
                .param("offset", offset)
                .param("limit", limit)
                .query(ParcelStore::stored)
                .list()
                .stream()
                .map(StoredParcel::parcel)
                .toList();
    }

    private static String column(ListParcelsSortItem key) {
        return switch (key) {
            case CREATED_AT -> "created_at";
            case MINUS_CREATED_AT -> "created_at desc";
            case REFERENCE -> "reference";
            case MINUS_REFERENCE -> "reference desc";
            case STATUS -> "status";
            case MINUS_STATUS -> "status desc";
        };
    }

    private static StoredParcel stored(ResultSet row, int number) throws SQLException {
        return new StoredParcel(row.getString("owner"), JsonText.read(Parcel.class, row.getString("document")));
    }
}
