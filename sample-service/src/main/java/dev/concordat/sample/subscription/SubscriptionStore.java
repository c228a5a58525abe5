package dev.concordat.sample.subscription;

import dev.concordat.sample.JsonText;
import dev.concordat.sample.parcels.model.Subscription;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Subscriptions and their secrets, oldest first. Secrets are bytes: text of PostgreSQL has no U+0000. */
@Repository
class SubscriptionStore {
    private final JdbcClient jdbc;

    SubscriptionStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A subscription with what signs its news. */
    record Signed(Subscription subscription, String secret) {}

    void insert(String owner, Subscription subscription, String secret) {
        jdbc.sql("insert into subscription (id, owner, secret, document) values (?, ?, ?, ?)")
                .params(subscription.id(), owner, secret.getBytes(StandardCharsets.UTF_8), JsonText.write(subscription))
                .update();
    }

    List<Signed> of(String owner) {
        return jdbc.sql("select document, secret from subscription where owner = ? order by number")
                .param(owner)
                .query((row, number) -> new Signed(
                        JsonText.read(Subscription.class, row.getString("document")),
                        new String(row.getBytes("secret"), StandardCharsets.UTF_8)))
                .list();
    }

    /** Whether there was one. */
    boolean delete(String owner, UUID id) {
        return jdbc.sql("delete from subscription where owner = ? and id = ?")
                        .params(owner, id)
                        .update()
                > 0;
    }
}
