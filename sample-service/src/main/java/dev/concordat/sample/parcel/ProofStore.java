package dev.concordat.sample.parcel;

import dev.concordat.sample.JsonText;
import dev.concordat.sample.parcels.model.ProofOfDelivery;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Proofs of delivery with their photos. */
@Repository
public class ProofStore {
    private final JdbcClient jdbc;

    ProofStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<ProofOfDelivery> find(UUID parcelId) {
        return jdbc.sql("select document from proof_of_delivery where parcel_id = ?")
                .param(parcelId)
                .query(String.class)
                .optional()
                .map(document -> JsonText.read(ProofOfDelivery.class, document));
    }

    /** Keeps a proof in place of an earlier one; whether it is the first. */
    public boolean put(ProofOfDelivery proof, byte[] photo) {
        int earlier = jdbc.sql("delete from proof_of_delivery where parcel_id = ?")
                .param(proof.parcelId())
                .update();
        jdbc.sql("insert into proof_of_delivery (parcel_id, document, photo) values (?, ?, ?)")
                .params(proof.parcelId(), JsonText.write(proof), photo)
                .update();
        return earlier == 0;
    }
}
