package dev.concordat.sample.demo;

import dev.concordat.sample.parcel.ParcelStore;
import dev.concordat.sample.parcel.ProofStore;
import dev.concordat.sample.parcel.StoredParcel;
import dev.concordat.sample.parcels.model.Address;
import dev.concordat.sample.parcels.model.Parcel;
import dev.concordat.sample.parcels.model.ParcelStatus;
import dev.concordat.sample.parcels.model.PhotoInfo;
import dev.concordat.sample.parcels.model.PhotoInfoMediaType;
import dev.concordat.sample.parcels.model.ProofOfDelivery;
import dev.concordat.sample.parcels.model.ServiceLevel;
import dev.concordat.sample.parcels.model.Voucher;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.annotation.Profile;
import org.springframework.http.HttpStatus;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** Puts the service into the states that the consumers' pacts start from. */
@RestController
@Profile("demo")
@Transactional
class ProviderStates {
    private static final String SENDER = "demo-sender";
    private static final OffsetDateTime THEN = OffsetDateTime.parse("2026-03-02T09:15:00Z");

    private final ParcelStore parcels;
    private final ProofStore proofs;

    ProviderStates(ParcelStore parcels, ProofStore proofs) {
        this.parcels = parcels;
        this.proofs = proofs;
    }

    /** The body of a state change request. */
    record StateChange(String state, Map<String, String> params, String action) {

        String param(String name) {
            String value = params.get(name);
            if (value == null) {
                throw new ResponseStatusException(HttpStatus.BAD_REQUEST, state + " needs " + name);
            }
            return value;
        }

        UUID parcelId() {
            return UUID.fromString(param("parcelId"));
        }
    }

    @PostMapping("/provider-states")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void change(@RequestBody StateChange change) {
        if (change.action().equals("teardown")) {
            return;
        }
        switch (change.state()) {
            case "a sender has an account" -> {
                // Whoever has a token or a key is a sender.
            }
            case "a parcel exists" -> parcelExists(change.parcelId(), change.param("status"));
            case "nothing is on its way" -> parcels.delete(SENDER, ParcelStatus.IN_TRANSIT);
            case "no parcel exists" -> parcels.delete(change.parcelId());
            case "a proof of delivery exists" -> proofExists(change.parcelId(), change.param("recipientName"));
            default -> throw new ResponseStatusException(HttpStatus.NOT_FOUND, "unknown state: " + change.state());
        }
    }

    private void parcelExists(UUID id, String status) {
        parcels.delete(id);
        parcels.insert(new StoredParcel(
                SENDER,
                Parcel.builder()
                        .id(id)
                        .reference("ORDER-2026-0815")
                        .trackingNumber("CP4820011938PT")
                        .status(status(status))
                        .version(2)
                        .createdAt(THEN)
                        .updatedAt(THEN)
                        .sender(address("Livraria Aurora", "Avenida da Liberdade 110", "1250-146", "Lisboa", "PT"))
                        .recipient(address("Maëlle Dubois", "18 rue des Carmes", "44000", "Nantes", "FR"))
                        .weight(1250)
                        .serviceLevel(ServiceLevel.EXPRESS)
                        .payment(new Voucher("SPRING-26-4F7K"))
                        .build()));
    }

    private void proofExists(UUID id, String recipientName) {
        byte[] photo = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xD9};
        proofs.put(
                ProofOfDelivery.builder()
                        .parcelId(id)
                        .photo(new PhotoInfo(PhotoInfoMediaType.IMAGE_JPEG, photo.length))
                        .recipientName(recipientName)
                        .deliveredAt(THEN)
                        .build(),
                photo);
    }

    private static ParcelStatus status(String value) {
        return Arrays.stream(ParcelStatus.values())
                .filter(status -> status.value().equals(value))
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.BAD_REQUEST, "unknown status: " + value));
    }

    private static Address address(String name, String line, String postalCode, String city, String country) {
        return Address.builder()
                .name(name)
                .lines(List.of(line))
                .postalCode(postalCode)
                .city(city)
                .country(country)
                .build();
    }
}
