// There is no fourth state.
import com.example.parcels.model.ParcelPatch;
import dev.concordat.runtime.Tristate;

class Patcher {
    record Unknown<T>() implements Tristate<T> {} // error: cant.inherit.from.sealed: Tristate

    static String note(ParcelPatch patch, String before) {
        return patch.note().fold(() -> before, () -> "", note -> note);
    }

    static ParcelPatch forget() {
        return ParcelPatch.builder().note(Tristate.ofNull()).deliverBy(Tristate.absent()).build();
    }
}
