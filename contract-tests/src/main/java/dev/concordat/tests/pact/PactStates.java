package dev.concordat.tests.pact;

import au.com.dius.pact.core.model.ProviderState;
import dev.concordat.core.finding.Finding;
import dev.concordat.core.finding.SourceLocation;
import dev.concordat.tests.broker.PactText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Takes the service through the provider states of one interaction and back. */
final class PactStates {

    private final ProviderStates states;
    private final String consumer;
    private final String interaction;
    private final SourceLocation location;
    private final List<StateChange> reached = new ArrayList<>();
    private final Map<String, @Nullable Object> values = new LinkedHashMap<>();
    private final List<Finding> findings = new ArrayList<>();

    PactStates(ProviderStates states, String consumer, String interaction, SourceLocation location) {
        this.states = states;
        this.consumer = consumer;
        this.interaction = interaction;
        this.location = location;
    }

    /** Sets up the states in order; returns why one could not be reached, null where all were. */
    @Nullable
    String setUp(List<ProviderState> wanted) throws TargetUnreachable {
        for (ProviderState state : wanted) {
            if (state.getName() == null || state.getName().isBlank()) {
                continue;
            }
            Map<String, @Nullable Object> params = new LinkedHashMap<>(state.getParams());
            StateChange change = new StateChange(consumer, state.getName(), params, StateChange.Action.SETUP);
            StateAnswer answer = change(change);
            // The parameters are there for generators too; what the state returned comes after and wins.
            values.putAll(change.params());
            if (answer instanceof StateAnswer.Done done) {
                values.putAll(done.values());
                reached.add(change);
            } else if (answer instanceof StateAnswer.Unreachable gone) {
                throw new TargetUnreachable(gone.reason());
            } else if (answer instanceof StateAnswer.Failed failed) {
                return "provider state " + quoted(change) + " could not be reached: " + PactText.line(failed.reason());
            } else if (states.available()) {
                findings.add(unknown(change, true));
                return "nobody handles the provider state " + quoted(change);
            } else {
                findings.add(unknown(change, false));
            }
        }
        return null;
    }

    /** Undoes the states in reverse order. */
    void tearDown() {
        for (int i = reached.size() - 1; i >= 0; i--) {
            StateChange setUp = reached.get(i);
            StateAnswer answer =
                    change(new StateChange(consumer, setUp.state(), setUp.params(), StateChange.Action.TEARDOWN));
            String reason = answer instanceof StateAnswer.Failed failed
                    ? failed.reason()
                    : answer instanceof StateAnswer.Unreachable gone ? gone.reason() : null;
            if (reason != null) {
                findings.add(Finding.warning(
                        "pact-state-teardown",
                        "provider state " + quoted(setUp) + " of \"" + PactText.line(interaction)
                                + "\" could not be undone: " + PactText.line(reason),
                        null,
                        location));
            }
        }
        reached.clear();
    }

    private StateAnswer change(StateChange change) {
        return Provided.answer(() -> states.change(change), StateAnswer.Failed::new);
    }

    Map<String, @Nullable Object> values() {
        return values;
    }

    List<Finding> findings() {
        return findings;
    }

    private Finding unknown(StateChange change, boolean fatal) {
        String message = "nobody handles the provider state " + quoted(change) + " of \"" + PactText.line(interaction)
                + "\" in the pact of " + PactText.line(consumer);
        return fatal
                ? Finding.error("pact-state-unknown", message, "add: " + states.snippet(change), location)
                : Finding.warning(
                        "pact-state-unknown",
                        message + "; the service was taken as it is",
                        "add: " + states.snippet(change),
                        location);
    }

    private static String quoted(StateChange change) {
        return "\"" + PactText.line(change.state()) + "\"";
    }
}
