package dev.concordat.sample.subscription;

import dev.concordat.sample.SampleProperties;
import dev.concordat.sample.SampleProperties.Webhook;
import dev.concordat.sample.parcel.Recorded;
import dev.concordat.sample.parcels.codec.Json;
import dev.concordat.sample.parcels.model.DeliveryEvent;
import dev.concordat.sample.parcels.model.DeliveryNews;
import dev.concordat.sample.parcels.model.Parcel;
import dev.concordat.sample.parcels.model.ParcelStatus;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** Tells subscribers, and business customers by contract, what was recorded about their parcels. */
@Component
class News {
    private final SubscriptionStore subscriptions;
    private final Map<String, Webhook> webhooks;
    private final Callbacks callbacks;

    News(SubscriptionStore subscriptions, SampleProperties properties, Callbacks callbacks) {
        this.subscriptions = subscriptions;
        this.webhooks = properties.webhooks();
        this.callbacks = callbacks;
    }

    @TransactionalEventListener
    void on(Recorded recorded) {
        eventOf(recorded.parcel().status()).ifPresent(event -> tell(recorded, event));
    }

    private void tell(Recorded recorded, DeliveryEvent event) {
        Parcel parcel = recorded.parcel();
        byte[] news = Json.write(
                new DeliveryNews(event, parcel.id(), parcel.reference(), parcel.status(), recorded.occurredAt()));
        subscriptions.of(recorded.owner()).stream()
                .filter(wanted -> wanted.subscription().events().contains(event))
                .forEach(wanted -> callbacks.send(wanted.subscription().url(), news, wanted.secret()));
        Webhook webhook = webhooks.get(recorded.owner());
        if (webhook != null && event == DeliveryEvent.PARCEL_DELIVERED) {
            callbacks.send(webhook.url(), news, webhook.secret());
        }
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
