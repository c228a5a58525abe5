// The events are constants.
import com.example.parcels.api.CreateSubscription;
import com.example.parcels.model.NewSubscriptionInput;
import com.example.parcels.model.Subscription;
import dev.concordat.runtime.http.Call;
import dev.concordat.runtime.http.Caller;
import java.net.URI;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;

class Subscriber implements CreateSubscription.Handler {
    @Override
    public CreateSubscription.Response createSubscription(
            CreateSubscription.Request request, Call<Caller> call) {
        NewSubscriptionInput wish = request.body();
        Subscription subscription =
                new Subscription(new UUID(1, 2), wish.url(), List.of("parcel-delivered"), OffsetDateTime.MIN); // error: cant.apply: 
        return CreateSubscription.created(URI.create("/subscriptions/" + wish.secret().length()), subscription);
    }
}
