package dev.concordat.runtime.json;

import dev.concordat.runtime.violation.PointedReport;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The members of one object as they were read: what the object is made of. */
public final class MembersRead {
    /** What a member gave that was there and is null or wrong. */
    private static final Object NOTHING = new Object();

    private final JsonIn in;
    private final @Nullable Object[] values;
    private final Map<String, Object> free;
    private int requiredSeen;
    private boolean broken;

    MembersRead(JsonIn in, int members, Map<String, Object> free) {
        this.in = in;
        this.free = free;
        this.values = new Object[members];
    }

    /** Reads the current value as a member's; reports a member that was there before. */
    void read(Member<?> member) {
        int index = member.index();
        if (values[index] != null) {
            in.violation("duplicate", null, null);
        } else if (member.isRequired()) {
            requiredSeen++;
        }
        Object value = member.read(in);
        values[index] = value == null ? NOTHING : value;
        broken |= value == null && member.isDemanded();
    }

    /** Reads the current value as a member's that has no declared name. */
    <V> void read(FreeMembers<V> members, String name) {
        members.read(in, get(members), name);
    }

    /** Reports each of the required members that was not there; tells whether the object can be made. */
    boolean settle(Member<?>[] required) {
        if (requiredSeen == required.length) {
            return !broken;
        }
        boolean complete = !broken;
        for (Member<?> member : required) {
            if (!has(member)) {
                in.violation(PointedReport.step(member.name()), "required", null, null);
                complete &= !member.isDemanded();
            }
        }
        return complete;
    }

    /** Where to report what is wrong with the object. */
    public PointedReport report() {
        return in;
    }

    /** Whether the member was there, be it right or wrong. */
    public boolean has(Member<?> member) {
        return values[member.index()] != null;
    }

    /** The value of a required member, or one of three states. */
    @SuppressWarnings({"unchecked", "NullAway"}) // read by this very member; no object is made without what it demands
    public <V> V get(Member<V> member) {
        V value = orNull(member);
        return value == null ? (V) member.absent() : value;
    }

    /** The value of a member, null where it is absent or null. */
    @SuppressWarnings("unchecked") // read by this very member
    public <V> @Nullable V orNull(Member<V> member) {
        Object value = values[member.index()];
        return value == NOTHING ? null : (V) value;
    }

    /** The members with free names. */
    @SuppressWarnings("unchecked") // read by these very members
    public <V> Map<String, V> get(FreeMembers<V> members) {
        return (Map<String, V>) free;
    }
}
