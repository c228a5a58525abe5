package dev.concordat.tests.pact;

import au.com.dius.pact.core.model.Interaction;
import au.com.dius.pact.core.model.V4Interaction;
import au.com.dius.pact.core.model.v4.MessageContents;
import dev.concordat.core.finding.Finding;
import dev.concordat.core.finding.SourceLocation;
import dev.concordat.core.wire.Content;
import dev.concordat.tests.broker.PactText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Has the provider produce the message of one interaction. */
final class MessageProduction {

    /**
     * The message or why there is none.
     *
     * @param reason "" where there is a message
     */
    record Production(@Nullable PactMessage message, String reason) {}

    private final ProviderMessages messages;
    private final String consumer;
    private final SourceLocation location;
    private final List<Finding> findings = new ArrayList<>();

    MessageProduction(ProviderMessages messages, String consumer, SourceLocation location) {
        this.messages = messages;
        this.consumer = consumer;
        this.location = location;
    }

    Production produce(Interaction interaction) throws TargetUnreachable {
        MessageRequest request = request(interaction, consumer);
        MessageAnswer answer = Provided.answer(() -> messages.produce(request), MessageAnswer.Failed::new);
        if (answer instanceof MessageAnswer.Produced produced) {
            return new Production(produced.message(), "");
        }
        if (answer instanceof MessageAnswer.Unreachable gone) {
            throw new TargetUnreachable(gone.reason());
        }
        String name = "\"" + PactText.line(request.description()) + "\"";
        if (answer instanceof MessageAnswer.Failed failed) {
            return new Production(null, "message " + name + " could not be produced: " + failed.reason());
        }
        String reason = "nobody produces the message " + name;
        findings.add(Finding.error(
                "pact-message-unknown",
                reason + " in the pact of " + PactText.line(consumer),
                "add: " + messages.snippet(request),
                location));
        return new Production(null, reason);
    }

    List<Finding> findings() {
        return findings;
    }

    static MessageRequest request(Interaction interaction, String consumer) {
        List<MessageRequest.State> states = interaction.getProviderStates().stream()
                .filter(state -> state.getName() != null && !state.getName().isBlank())
                .map(state -> new MessageRequest.State(state.getName(), new LinkedHashMap<>(state.getParams())))
                .toList();
        V4Interaction.SynchronousMessages synchronous = interaction.asSynchronousMessages();
        PactMessage sent = synchronous == null ? null : message(synchronous.getRequest());
        return new MessageRequest(consumer, interaction.getDescription(), states, sent);
    }

    private static PactMessage message(MessageContents contents) {
        Content bytes = Content.of(contents.getContents().orEmpty());
        Map<String, @Nullable Object> metadata = new LinkedHashMap<>(contents.getMetadata());
        return new PactMessage(bytes, contents.getContentType().getBaseType(), metadata);
    }
}
