package dev.concordat.sample.parcel;

import dev.concordat.sample.parcels.model.Address;
import dev.concordat.sample.parcels.model.AddressInput;
import dev.concordat.sample.parcels.model.AddressPatch;
import dev.concordat.sample.parcels.model.CardPayment;
import dev.concordat.sample.parcels.model.CardPaymentInput;
import dev.concordat.sample.parcels.model.NewParcelInput;
import dev.concordat.sample.parcels.model.Parcel;
import dev.concordat.sample.parcels.model.ParcelContentInputPart;
import dev.concordat.sample.parcels.model.ParcelPatch;
import dev.concordat.sample.parcels.model.Payment;
import dev.concordat.sample.parcels.model.PaymentInput;
import dev.concordat.sample.parcels.model.ServiceLevel;
import java.util.Objects;

/** What senders say about parcels, taken over into parcels. */
public final class ParcelTerms {
    private ParcelTerms() {}

    /** Takes over all that is said, defaults for the rest. */
    static Parcel.Builder accept(Parcel.Builder parcel, ParcelContentInputPart content) {
        return parcel.reference(content.reference())
                .sender(address(content.sender()))
                .recipient(address(content.recipient()))
                .weight(content.weight())
                .dimensions(content.dimensions())
                .serviceLevel(Objects.requireNonNullElse(content.serviceLevel(), ServiceLevel.STANDARD))
                .deliverBy(content.deliverBy())
                .insuredValue(content.insuredValue())
                .signatureRequired(Objects.requireNonNullElse(content.signatureRequired(), false))
                .handling(content.handling())
                .contents(content.contents())
                .note(content.note())
                .attributes(content.attributes());
    }

    /** JSON Merge Patch: absent stays, null removes, a value replaces. */
    static Parcel.Builder change(Parcel parcel, ParcelPatch patch) {
        Parcel.Builder changed = parcel.with();
        if (patch.reference() != null) {
            changed.reference(patch.reference());
        }
        if (patch.recipient() != null) {
            changed.recipient(change(parcel.recipient(), patch.recipient()));
        }
        if (patch.serviceLevel() != null) {
            changed.serviceLevel(patch.serviceLevel());
        }
        if (patch.signatureRequired() != null) {
            changed.signatureRequired(patch.signatureRequired());
        }
        patch.deliverBy().ifPresent(value -> changed.deliverBy(value.orElse(null)));
        patch.insuredValue().ifPresent(value -> changed.insuredValue(value.orElse(null)));
        patch.note().ifPresent(value -> changed.note(value.orElse(null)));
        return changed;
    }

    private static Address change(Address address, AddressPatch patch) {
        var changed = address.with();
        if (patch.name() != null) {
            changed.name(patch.name());
        }
        if (patch.lines() != null) {
            changed.lines(patch.lines());
        }
        if (patch.postalCode() != null) {
            changed.postalCode(patch.postalCode());
        }
        if (patch.city() != null) {
            changed.city(patch.city());
        }
        if (patch.country() != null) {
            changed.country(patch.country());
        }
        patch.company().ifPresent(value -> changed.company(value.orElse(null)));
        patch.email().ifPresent(value -> changed.email(value.orElse(null)));
        patch.phone().ifPresent(value -> changed.phone(value.orElse(null)));
        return changed.build();
    }

    /** The check digits of a card are for the payment provider, and end here. */
    static Payment payment(PaymentInput payment) {
        return payment.<Payment>foldPaymentInput(
                card -> new CardPayment(card.token(), card.holder()), transfer -> transfer, voucher -> voucher);
    }

    /** The announcement as it may be kept. */
    public static NewParcelInput withoutCheckDigits(NewParcelInput wanted) {
        return wanted.payment() instanceof CardPaymentInput card
                ? wanted.with()
                        .payment(new CardPaymentInput(card.token(), card.holder(), null))
                        .build()
                : wanted;
    }

    private static Address address(AddressInput address) {
        return Address.builder()
                .name(address.name())
                .company(address.company())
                .lines(address.lines())
                .postalCode(address.postalCode())
                .city(address.city())
                .country(address.country())
                .email(address.email())
                .phone(address.phone())
                .build();
    }
}
