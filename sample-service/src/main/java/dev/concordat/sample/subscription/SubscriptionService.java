package dev.concordat.sample.subscription;

import dev.concordat.runtime.http.Call;
import dev.concordat.runtime.http.Caller;
import dev.concordat.sample.Problems;
import dev.concordat.sample.parcels.api.CreateSubscription;
import dev.concordat.sample.parcels.api.DeleteSubscription;
import dev.concordat.sample.parcels.api.ListSubscriptions;
import dev.concordat.sample.parcels.api.SubscriptionsApi;
import dev.concordat.sample.parcels.model.NewSubscriptionInput;
import dev.concordat.sample.parcels.model.Subscription;
import dev.concordat.sample.parcels.model.SubscriptionList;
import java.net.URI;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who wants news about parcels. */
@Service
@Transactional
class SubscriptionService implements SubscriptionsApi {
    private final SubscriptionStore subscriptions;
    private final Clock clock;

    SubscriptionService(SubscriptionStore subscriptions, Clock clock) {
        this.subscriptions = subscriptions;
        this.clock = clock;
    }

    @Override
    public ListSubscriptions.Response listSubscriptions(ListSubscriptions.Request request, Call<Caller> call) {
        return ListSubscriptions.ok(
                new SubscriptionList(subscriptions.of(call.caller().name()).stream()
                        .map(SubscriptionStore.Signed::subscription)
                        .toList()));
    }

    @Override
    public CreateSubscription.Response createSubscription(CreateSubscription.Request request, Call<Caller> call) {
        NewSubscriptionInput wanted = request.body();
        Subscription subscription = Subscription.builder()
                .id(UUID.randomUUID())
                .url(wanted.url())
                .events(wanted.events())
                .createdAt(OffsetDateTime.now(clock).truncatedTo(ChronoUnit.MILLIS))
                .build();
        subscriptions.insert(call.caller().name(), subscription, wanted.secret());
        return CreateSubscription.created(URI.create("/subscriptions/" + subscription.id()), subscription);
    }

    @Override
    public DeleteSubscription.Response deleteSubscription(DeleteSubscription.Request request, Call<Caller> call) {
        return subscriptions.delete(call.caller().name(), request.subscriptionId())
                ? DeleteSubscription.noContent()
                : DeleteSubscription.notFound(Problems.NO_SUBSCRIPTION);
    }
}
