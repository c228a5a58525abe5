// A tag with three operations.
import com.example.parcels.api.DeleteSubscription;
import com.example.parcels.api.SubscriptionsApi;
import dev.concordat.runtime.http.Call;
import dev.concordat.runtime.http.Caller;

abstract class Subscriptions implements SubscriptionsApi {
    @Override
    public DeleteSubscription.Response deleteSubscription(
            DeleteSubscription.Request request, Call<Caller> call) {
        return DeleteSubscription.noContent();
    }
}
