package dev.concordat.core.diff;

import dev.concordat.core.contract.Contract;
import dev.concordat.core.contract.Operation;
import dev.concordat.core.contract.Parameter;
import dev.concordat.core.contract.Response;
import dev.concordat.core.contract.Schema;
import dev.concordat.core.finding.SourceLocation;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The parts of two contracts side by side, each pair once: by place, not by what they allow. A part that only one of the
 * contracts has stands alone.
 *
 * @param operations under paths, and webhooks
 * @param schemas nodes at corresponding places, behind bare references; always both
 * @param members the properties of these
 * @param components named schemas, by name
 */
public record Correspondence(
        List<Part<Operation>> operations,
        List<Part<Parameter>> parameters,
        List<Part<Response>> responses,
        List<Part<Schema>> schemas,
        List<Part<Member>> members,
        List<Part<Schema>> components) {

    public Correspondence {
        operations = List.copyOf(operations);
        parameters = List.copyOf(parameters);
        responses = List.copyOf(responses);
        schemas = List.copyOf(schemas);
        members = List.copyOf(members);
        components = List.copyOf(components);
    }

    /** Puts two contracts side by side; of documents beyond all bounds the first part. */
    public static Correspondence of(Contract before, Contract after) {
        return new CorrespondenceReader(before, after).read();
    }

    /**
     * A part of both contracts, or of one.
     *
     * @param site the operation that it belongs to, or the named schema, such as {@code schema Pet}
     * @param place what it is there, for people: {@code query parameter limit}, {@code response 200 /owner/name}
     * @param then its place in the old document, or that of what would hold it
     * @param now the same in the new one
     */
    public record Part<T>(
            String site,
            String place,
            @Nullable T before,
            @Nullable T after,
            SourceLocation then,
            SourceLocation now) {

        /** Whether only the new contract has it. */
        public boolean isNew() {
            return before == null;
        }

        /** Whether only the old contract has it. */
        public boolean isGone() {
            return after == null;
        }

        /** The same place with a word of a policy about it. */
        public Change change(Answer answer, String rule, String message, @Nullable String remedy) {
            return new Change(answer, rule, message, null, remedy, then, now, List.of(site));
        }

        /** A change that a policy objects to. */
        public Change objection(String rule, String message, String remedy) {
            return change(Answer.OBJECTED, rule, message, remedy);
        }
    }

    /**
     * A property of an object.
     *
     * @param schema the node as written; it may be a reference
     * @param target the node that it stands for
     */
    public record Member(String name, boolean required, Schema schema, Schema target) {}
}
