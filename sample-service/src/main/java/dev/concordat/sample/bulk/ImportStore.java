package dev.concordat.sample.bulk;

import dev.concordat.sample.JsonText;
import dev.concordat.sample.parcels.model.Import;
import java.net.URI;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Imports: what was handed in and how far they are. */
@Repository
class ImportStore {
    private final JdbcClient jdbc;

    ImportStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * An import as it is kept.
     *
     * @param rows one JSON text each
     */
    record Job(String owner, List<String> rows, @Nullable URI callbackUrl, Import state) {
        Job {
            rows = List.copyOf(rows);
        }
    }

    void insert(Job job) {
        jdbc.sql("""
                        insert into parcel_import (id, owner, rows, callback_url, document)
                        values (:id, :owner, :rows, :callbackUrl, :document)
                        """)
                .param("id", job.state().id())
                .param("owner", job.owner())
                .param("rows", String.join("\n", job.rows()))
                .param("callbackUrl", Objects.toString(job.callbackUrl(), null))
                .param("document", JsonText.write(job.state()))
                .update();
    }

    /** Replaces the state of an import that was locked. */
    void update(Import state) {
        jdbc.sql("update parcel_import set document = ? where id = ?")
                .params(JsonText.write(state), state.id())
                .update();
    }

    /** The state of an import that nobody else changes until the transaction ends. */
    Optional<Import> lock(UUID id) {
        return jdbc.sql("select document from parcel_import where id = ? for update")
                .param(id)
                .query(String.class)
                .optional()
                .map(document -> JsonText.read(Import.class, document));
    }

    /** How far an import of this owner is, without its rows. */
    Optional<Import> state(String owner, UUID id) {
        return jdbc.sql("select document from parcel_import where owner = ? and id = ?")
                .params(owner, id)
                .query(String.class)
                .optional()
                .map(document -> JsonText.read(Import.class, document));
    }

    Optional<Job> find(UUID id) {
        return jdbc.sql("select owner, rows, callback_url, document from parcel_import where id = ?")
                .param(id)
                .query(ImportStore::job)
                .optional();
    }

    /** Whether there was one. */
    boolean delete(String owner, UUID id) {
        return jdbc.sql("delete from parcel_import where owner = ? and id = ?")
                        .params(owner, id)
                        .update()
                > 0;
    }

    private static Job job(ResultSet row, int number) throws SQLException {
        String callback = row.getString("callback_url");
        return new Job(
                row.getString("owner"),
                row.getString("rows").lines().toList(),
                callback == null ? null : URI.create(callback),
                JsonText.read(Import.class, row.getString("document")));
    }
}
