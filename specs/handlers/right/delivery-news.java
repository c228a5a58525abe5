// What the service sends has types, too.
import com.example.parcels.model.DeliveryEvent;
import com.example.parcels.model.DeliveryNews;
import com.example.parcels.model.Parcel;

class News {
    static DeliveryNews news(Parcel parcel) {
        return DeliveryNews.builder()
                .event(DeliveryEvent.PARCEL_DELIVERED)
                .parcelId(parcel.id())
                .reference(parcel.reference())
                .status(parcel.status())
                .occurredAt(parcel.updatedAt())
                .build();
    }
}
