// deliverBy is a date.
import com.example.parcels.model.ParcelPatch;
import dev.concordat.runtime.Tristate;

class Patcher {
    static String note(ParcelPatch patch, String before) {
        return patch.note().fold(() -> before, () -> "", note -> note);
    }

    static ParcelPatch forget() {
        return ParcelPatch.builder().note(Tristate.ofNull()).deliverBy(Tristate.of("tomorrow")).build(); // error: cant.apply.symbol: deliverBy
    }
}
