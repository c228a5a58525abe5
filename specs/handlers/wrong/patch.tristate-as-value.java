// A member that may be absent is no text.
import com.example.parcels.model.ParcelPatch;
import dev.concordat.runtime.Tristate;

class Patcher {
    static String note(ParcelPatch patch, String before) {
        return patch.note(); // error: prob.found.req: Tristate
    }

    static ParcelPatch forget() {
        return ParcelPatch.builder().note(Tristate.ofNull()).deliverBy(Tristate.absent()).build();
    }
}
