package dev.concordat.core.diff;

import dev.concordat.core.algebra.Exclusion;
import dev.concordat.core.algebra.Verdict;
import dev.concordat.core.contract.MediaType;
import dev.concordat.core.contract.SchemaId;
import dev.concordat.core.finding.SourceLocation;
import dev.concordat.core.json.JsonArray;
import dev.concordat.core.json.JsonObject;
import dev.concordat.core.json.JsonValue;
import dev.concordat.core.parse.Pointer;
import dev.concordat.core.validate.Side;
import dev.concordat.core.validate.Violation;
import dev.concordat.core.wire.BodyEncoder;
import dev.concordat.core.wire.MediaTypes;
import dev.concordat.core.wire.TypedText;
import dev.concordat.core.wire.XmlBody;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** Whether every body of one message is one of another: by media type (RFC 9110, 12.5.1) and schema. */
final class ContentDiff {

    /** Each costs one question about the schemas. */
    private static final int MAX_UNDECLARED = 200;

    /** How many values of one place are tried that another form of the message makes valid. */
    private static final int VALUES = 3;

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
            MediaType other = MediaTypes.select(taken, each.range()).orElse(null);
            if (other != null) {
                schemas(each, other, each);
            } else if (side == Side.REQUEST) {
                roles.breaks(
                        rule + "-media-type",
                        "a body of type " + each.range(),
                        message.apply(each, null),
                        each.location(),
                        place,
                        site);
            }
            taken.stream()
                    .filter(type -> !type.equals(other) && isMeant(each, type, given))
                    .forEach(type -> schemas(each, type, type));
        }
    }

    /** Whether a range stands for a type that nothing beside it names. */
    private static boolean isMeant(MediaType range, MediaType type, List<MediaType> given) {
        return !MediaTypes.isConcrete(range)
                && MediaTypes.select(given, type.range()).filter(range::equals).isPresent();
    }

    /** @param sent the type of the message */
    private void schemas(MediaType given, MediaType taken, MediaType sent) {
        schema(given, given.schema(), taken, taken.schema(), sent);
        schema(given, given.itemSchema(), taken, taken.itemSchema(), sent);
        if (side == Side.REQUEST && (taken.isMultipart() || taken.isForm())) {
            Encodings.compare(roles, given, taken, site);
        }
    }

    private void schema(
            MediaType given, @Nullable SchemaId sub, MediaType taken, @Nullable SchemaId sup, MediaType sent) {
        if (sup == null || roles.isSame(sub, sup) || (sub == null && !sent.isJson())) {
            return;
        }
        List<Exclusion> undeclared = new ArrayList<>();
        int unseen = 0;
        while (undeclared.size() < MAX_UNDECLARED) {
            Verdict verdict = roles.within(side, sub, sup, undeclared);
            if (verdict instanceof Verdict.NotContained not && sent.isXml() && isRead(told(sent, sub), sup, not)) {
                undeclared.add(++unseen % VALUES == 0 ? place(not) : new Exclusion.Value(not.witness()));
                continue;
            }
            if (verdict instanceof Verdict.Contained && unseen > 0) {
                unknown(given, taken, "type", "what was found arrives as a valid value, since XML has no types");
                return;
            }
            Exclusion behind = verdict instanceof Verdict.NotContained not ? refused(given, sub, sup, sent, not) : null;
            if (behind == null) {
                if (verdict instanceof Verdict.Undecided undecided) {
                    unknown(given, taken, undecided.keyword(), undecided.reason());
                }
                return;
            }
            undeclared.add(behind);
        }
        unknown(given, taken, "properties", "more than " + MAX_UNDECLARED + " members are named in one document only");
    }

    /** The message's type with what the one document says of its body. */
    private static MediaType told(MediaType sent, @Nullable SchemaId schema) {
        return new MediaType(
                sent.range(), schema, sent.itemSchema(), sent.encoding(), sent.examples(), sent.location());
    }

    /** The member at the place that is objected to, in every such object. */
    private static Exclusion place(Verdict.NotContained not) {
        List<Exclusion.Step> path = new ArrayList<>();
        JsonValue here = not.witness();
        List<String> tokens = Pointer.tokens(not.objections().get(0).pointer());
        for (int i = 0; i < tokens.size(); i++) {
            if (here instanceof JsonObject object) {
                JsonValue inner = object.get(tokens.get(i));
                boolean last = tokens.subList(i + 1, tokens.size()).stream().allMatch(ContentDiff::isIndex);
                if (inner == null || last) {
                    return new Exclusion.Member(path, tokens.get(i));
                }
                path.add(new Exclusion.Step.ToMember(tokens.get(i)));
                here = inner;
            } else if (here instanceof JsonArray array) {
                path.add(new Exclusion.Step.ToItems(0, Long.MAX_VALUE));
                here = array.items().get(Integer.parseInt(tokens.get(i)));
            }
        }
        return new Exclusion.Value(not.witness());
    }

    private static boolean isIndex(String token) {
        return token.matches("\\d{1,9}");
    }

    /** XML has no types, and not everything has a form in it: where a value arrives as a valid one nothing breaks. */
    private boolean isRead(MediaType sent, SchemaId schema, Verdict.NotContained not) {
        Party taking = roles.taking();
        TypedText typed = new TypedText(taking.contract(), (id, value) -> taking.accepts(side, id, value));
        JsonValue read = BodyEncoder.encode(roles.giving().contract(), sent, not.witness())
                .map(body -> XmlBody.read(typed, schema, body).value())
                .orElse(null);
        String place = not.objections().get(0).pointer();
        return read == null
                || taking.violations(side, schema, read).stream()
                        .noneMatch(violation -> violation.pointer().equals(place));
    }

    private void unknown(MediaType given, MediaType taken, String keyword, String reason) {
        roles.unknown(
                rule + "-body",
                "body: not decided because of " + keyword + ": " + reason,
                given.location(),
                taken.location(),
                site);
    }

    /** Tells of a witness; what nobody sends comes back, since something else may stand behind it. */
    private @Nullable Exclusion refused(
            MediaType given, @Nullable SchemaId sub, SchemaId sup, MediaType sent, Verdict.NotContained not) {
        Violation objection = not.objections().get(0);
        SourceLocation cause = Edits.cause(roles, side, sub, sup, objection).schema();
        SourceLocation place = Counterpart.of(roles, sub, sup, cause, given.location());
        Exclusion undeclared = Undeclared.member(roles, sub, sup, not.witness(), objection.pointer())
                .orElse(null);
        if (undeclared != null) {
            roles.noted(
                    Undeclared.POLICY,
                    "body " + objection.pointer() + ": " + objection.message() + ": the member is named in one "
                            + "document only",
                    place,
                    cause,
                    cause,
                    site);
            return undeclared;
        }
        roles.breaks(
                rule + "-body",
                "body" + (objection.pointer().isEmpty() ? "" : " " + objection.pointer()) + ": " + objection.message(),
                message.apply(told(sent, sub), not.witness()),
                place,
                cause,
                site);
        return null;
    }
}
