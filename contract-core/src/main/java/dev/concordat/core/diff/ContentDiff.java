package dev.concordat.core.diff;

import dev.concordat.core.algebra.Verdict;
import dev.concordat.core.contract.MediaType;
import dev.concordat.core.contract.SchemaId;
import dev.concordat.core.finding.SourceLocation;
import dev.concordat.core.json.JsonValue;
import dev.concordat.core.validate.Side;
import dev.concordat.core.validate.Violation;
import dev.concordat.core.wire.MediaTypes;
import java.util.List;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** Whether every body of one message is one of another: by media type (RFC 9110, 12.5.1) and schema. */
final class ContentDiff {

    private final Roles roles;
    private final Side side;
    private final String rule;
    private final String site;
    private final BiFunction<MediaType, @Nullable JsonValue, String> message;

    private ContentDiff(
            Roles roles,
            Side side,
            String rule,
            String site,
            BiFunction<MediaType, @Nullable JsonValue, String> message) {
        this.roles = roles;
        this.side = side;
        this.rule = rule;
        this.site = site;
        this.message = message;
    }

    static ContentDiff ofRequest(Roles roles, SampleRequest sample, String site) {
        return new ContentDiff(roles, Side.REQUEST, "request", site, sample::withBody);
    }

    static ContentDiff ofResponse(
            Roles roles, String site, BiFunction<MediaType, @Nullable JsonValue, String> message) {
        return new ContentDiff(roles, Side.RESPONSE, "response", site, message);
    }

    /** Compares what the one may send with what the other one takes. */
    void compare(List<MediaType> given, List<MediaType> taken, SourceLocation place) {
        for (MediaType each : given) {
            MediaType other = MediaTypes.select(taken, each.essence()).orElse(null);
            if (other != null) {
                schemas(each, other);
            } else if (side == Side.REQUEST) {
                roles.breaks(
                        rule + "-media-type",
                        "a body of type " + each.range(),
                        message.apply(each, null),
                        each.location(),
                        place,
                        site);
            }
        }
    }

    private void schemas(MediaType given, MediaType taken) {
        schema(given, given.schema(), taken, taken.schema());
        schema(given, given.itemSchema(), taken, taken.itemSchema());
        if (side == Side.REQUEST && !given.encoding().equals(taken.encoding()) && taken.isMultipart()) {
            Encodings.compare(roles, given, taken, site);
        }
    }

    private void schema(MediaType given, @Nullable SchemaId sub, MediaType taken, @Nullable SchemaId sup) {
        if (sup == null || roles.isSame(sub, sup) || (sub == null && !given.isJson())) {
            return;
        }
        Verdict verdict = roles.within(side, sub, sup, List.of());
        if (verdict instanceof Verdict.NotContained not) {
            Violation objection = not.objections().get(0);
            SourceLocation cause = Edits.cause(roles, side, sub, sup, objection).schema();
            SourceLocation place = Counterpart.of(roles, sub, sup, cause, given.location());
            if (Undeclared.isBelow(roles, sub, sup, not.witness(), objection.pointer())) {
                roles.noted(
                        Undeclared.POLICY,
                        "body " + objection.pointer() + ": " + objection.message() + ": the member is named in one "
                                + "document only",
                        place,
                        cause,
                        site);
                return;
            }
            roles.breaks(
                    rule + "-body",
                    "body" + (objection.pointer().isEmpty() ? "" : " " + objection.pointer()) + ": "
                            + objection.message(),
                    message.apply(given, not.witness()),
                    place,
                    cause,
                    site);
        } else if (verdict instanceof Verdict.Undecided undecided) {
            roles.unknown(
                    rule + "-body",
                    "body: not decided because of " + undecided.keyword() + ": " + undecided.reason(),
                    given.location(),
                    taken.location(),
                    site);
        }
    }
}
