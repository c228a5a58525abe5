// Two operations are missing.
import com.example.parcels.api.DeleteSubscription;
import com.example.parcels.api.SubscriptionsApi;
import dev.concordat.runtime.http.Call;
import dev.concordat.runtime.http.Caller;

class Subscriptions implements SubscriptionsApi { // error: does.not.override.abstract: Subscriptions
    @Override
    public DeleteSubscription.Response deleteSubscription(
            DeleteSubscription.Request request, Call<Caller> call) {
        return DeleteSubscription.noContent();
    }
}
