// A bare date says nothing about absent and null.
import com.example.parcels.model.ParcelPatch;
import dev.concordat.runtime.Tristate;
import java.time.LocalDate;

class Patcher {
    static String note(ParcelPatch patch, String before) {
        return patch.note().fold(() -> before, () -> "", note -> note);
    }

    static ParcelPatch forget() {
        return ParcelPatch.builder().note(Tristate.ofNull()).deliverBy(LocalDate.EPOCH).build(); // error: cant.apply.symbol: deliverBy
    }
}
