package dev.concordat.sample.subscription;

import dev.concordat.sample.SampleProperties;
import dev.concordat.sample.SampleProperties.Webhook;
import dev.concordat.sample.parcel.Recorded;
import dev.concordat.sample.parcels.api.OnDeliveryStatus;
import dev.concordat.sample.parcels.api.OnParcelDelivered;
import dev.concordat.sample.parcels.codec.Json;
import dev.concordat.sample.parcels.model.DeliveryEvent;
import dev.concordat.sample.parcels.model.DeliveryNews;
import dev.concordat.sample.parcels.model.Parcel;
import dev.concordat.sample.parcels.model.ParcelStatus;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** Tells subscribers, and business customers by contract, what was recorded about their parcels. */
@Component
class News {
    private final SubscriptionStore subscriptions;
    private final Map<String, Webhook> webhooks;
    private final Receivers receivers;

    News(SubscriptionStore subscriptions, SampleProperties properties, Receivers receivers) {
        this.subscriptions = subscriptions;
        this.webhooks = properties.webhooks();
        this.receivers = receivers;
    }

    @TransactionalEventListener
    void on(Recorded recorded) {
        eventOf(recorded.parcel().status()).ifPresent(event -> tell(recorded, event));
    }

    private void tell(Recorded recorded, DeliveryEvent event) {
        Parcel parcel = recorded.parcel();
        DeliveryNews news =
                new DeliveryNews(event, parcel.id(), parcel.reference(), parcel.status(), recorded.occurredAt());
        byte[] signed = Json.write(news);
        subscriptions.of(recorded.owner()).stream()
                .filter(wanted -> wanted.subscription().events().contains(event))
                .forEach(wanted -> tell(
                        wanted.subscription().url(),
                        new OnDeliveryStatus.Request(Signature.of(signed, wanted.secret()), news)));
        Webhook webhook = webhooks.get(recorded.owner());
        if (webhook != null && event == DeliveryEvent.PARCEL_DELIVERED) {
            tell(webhook.url(), new OnParcelDelivered.Request(Signature.of(signed, webhook.secret()), news));
        }
    }

    private void tell(URI url, OnDeliveryStatus.Request news) {
        receivers.tellForADay(
                url,
                () -> receivers
                        .callbacks()
                        .onDeliveryStatusAsync(url, news)
                        .thenApply(answer -> answer instanceof OnDeliveryStatus.Success));
    }

    private void tell(URI url, OnParcelDelivered.Request news) {
        receivers.tellForADay(
                url,
                () -> receivers
                        .webhooks()
                        .onParcelDeliveredAsync(url, news)
                        .thenApply(answer -> answer instanceof OnParcelDelivered.Success));
    }

    private static Optional<DeliveryEvent> eventOf(ParcelStatus status) {
        return switch (status) {
            case ANNOUNCED -> Optional.empty();
            case IN_TRANSIT -> Optional.of(DeliveryEvent.PARCEL_IN_TRANSIT);
            case OUT_FOR_DELIVERY -> Optional.of(DeliveryEvent.PARCEL_OUT_FOR_DELIVERY);
            case DELIVERED -> Optional.of(DeliveryEvent.PARCEL_DELIVERED);
            case RETURNED -> Optional.of(DeliveryEvent.PARCEL_RETURNED);
        };
    }
}
