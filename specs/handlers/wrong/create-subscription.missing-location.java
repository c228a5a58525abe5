// 201 has a required header Location.
import com.example.parcels.api.CreateSubscription;
import com.example.parcels.model.NewSubscriptionInput;
import com.example.parcels.model.Subscription;
import dev.concordat.runtime.http.Call;
import dev.concordat.runtime.http.Caller;
import java.time.OffsetDateTime;
import java.util.UUID;

class Subscriber implements CreateSubscription.Handler {
    @Override
    public CreateSubscription.Response createSubscription(
            CreateSubscription.Request request, Call<Caller> call) {
        NewSubscriptionInput wish = request.body();
        Subscription subscription =
                new Subscription(new UUID(1, 2), wish.url(), wish.events(), OffsetDateTime.MIN);
        return CreateSubscription.created(subscription); // error: cant.apply.symbol: created
    }
}
