package dev.concordat.tests.pact.check;

import au.com.dius.pact.core.model.Interaction;
import au.com.dius.pact.core.model.V4Interaction;
import au.com.dius.pact.core.model.v4.MessageContents;
import dev.concordat.core.contract.Callback;
import dev.concordat.core.contract.Contract;
import dev.concordat.core.contract.Operation;
import dev.concordat.core.finding.SourceLocation;
import dev.concordat.core.json.JsonObject;
import dev.concordat.core.json.JsonString;
import dev.concordat.core.json.JsonValue;
import dev.concordat.core.parse.JsonDocument;
import dev.concordat.tests.pact.MessageMatching;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Which webhook or callback (OpenAPI 3.1, 4.8.2, 4.8.18) a message of a pact is about. Pact knows no such link, names
 * tell: the description, the metadata and, in version 4, the references among the comments.
 */
final class Webhooks {

    /** A name of one word is too easily part of a sentence. */
    private static final int FEWEST_WORDS = 2;

    private final Map<Operation, Set<List<String>>> names = new LinkedHashMap<>();

    Webhooks(Contract contract) {
        Map<SourceLocation, Set<String>> told = new LinkedHashMap<>();
        contract.webhooks()
                .forEach(webhook -> told.computeIfAbsent(webhook.location(), at -> new LinkedHashSet<>())
                        .add(webhook.path()));
        Stream.concat(contract.operations().stream(), contract.webhooks().stream())
                .flatMap(operation -> operation.callbacks().stream())
                .forEach(callback -> names(callback, told));
        for (Operation sent : contract.outgoing()) {
            Set<List<String>> words = new LinkedHashSet<>();
            words.add(words(sent.key()));
            told.getOrDefault(sent.location(), Set.of()).forEach(name -> words.add(words(name)));
            names.put(sent, words);
        }
    }

    private static void names(Callback callback, Map<SourceLocation, Set<String>> told) {
        callback.operations()
                .forEach(sent -> told.computeIfAbsent(sent.location(), at -> new LinkedHashSet<>())
                        .add(callback.name()));
    }

    /**
     * Those that the message may be about: whose name it states, else whose words its description has, the most of
     * them; exactly one where it is clear.
     */
    List<Operation> of(Interaction interaction) {
        Set<List<String>> stated = stated(interaction);
        List<Operation> exact = names.entrySet().stream()
                .filter(each -> each.getValue().stream().anyMatch(stated::contains))
                .map(Map.Entry::getKey)
                .toList();
        if (!exact.isEmpty()) {
            return exact;
        }
        Set<String> description = Set.copyOf(words(interaction.getDescription()));
        int most = names.values().stream()
                .mapToInt(each -> longest(each, description))
                .max()
                .orElse(0);
        return most < FEWEST_WORDS
                ? List.of()
                : names.entrySet().stream()
                        .filter(each -> longest(each.getValue(), description) == most)
                        .map(Map.Entry::getKey)
                        .toList();
    }

    private static int longest(Set<List<String>> names, Set<String> description) {
        return names.stream()
                .filter(description::containsAll)
                .mapToInt(List::size)
                .max()
                .orElse(0);
    }

    private static Set<List<String>> stated(Interaction interaction) {
        List<String> texts = new ArrayList<>(List.of(interaction.getDescription()));
        for (MessageContents contents : MessageMatching.expected(interaction)) {
            contents.getMetadata().values().forEach(value -> texts.add(String.valueOf(value)));
        }
        if (interaction instanceof V4Interaction v4 && v4.getComments().get("references") != null) {
            String references = v4.getComments().get("references").serialise();
            strings(JsonDocument.parse("references", references).orElseThrow(), texts);
        }
        Set<List<String>> stated = new LinkedHashSet<>();
        texts.forEach(text -> stated.add(words(text)));
        stated.remove(List.<String>of());
        return stated;
    }

    private static void strings(JsonValue value, List<String> found) {
        if (value instanceof JsonString text) {
            found.add(text.value());
        } else if (value instanceof JsonObject object) {
            object.members().values().forEach(member -> strings(member, found));
        }
    }

    /** {@code onParcelDelivered} and {@code parcel-delivered} have the same words: what it is sent on says nothing. */
    private static List<String> words(String text) {
        String spaced = text.replaceAll("(\\p{Ll}|\\d)(\\p{Lu})", "$1 $2").toLowerCase(Locale.ROOT);
        List<String> words = Stream.of(spaced.split("[^\\p{L}\\d]+"))
                .filter(word -> !word.isEmpty())
                .toList();
        return words.size() > 1 && words.get(0).equals("on") ? words.subList(1, words.size()) : words;
    }
}
