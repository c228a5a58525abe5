// Absent, null and a value are three things.
import com.example.parcels.model.ParcelPatch;
import dev.concordat.runtime.Tristate;

class Patcher {
    static String note(ParcelPatch patch, String before) {
        return patch.note().fold(() -> before, () -> "", note -> note);
    }

    static ParcelPatch forget() {
        return ParcelPatch.builder().note(Tristate.ofNull()).deliverBy(Tristate.absent()).build();
    }
}
