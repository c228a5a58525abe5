package dev.concordat.core.parse;

import dev.concordat.core.finding.Finding;
import dev.concordat.core.json.JsonString;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.common.Anchor;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/**
 * Reads the first document of YAML 1.2 text into a tree. It works on events: composing nodes would take four times the
 * memory and recurse. An alias shares the node of its anchor, and the size of what aliases stand for is bounded.
 */
final class YamlReader {

    private static final LoadSettings SETTINGS =
            LoadSettings.builder().setCodePointLimit(Integer.MAX_VALUE).build();
    private static final int FREE_ALIAS_NODES = 100_000;
    private static final int ALIAS_NODES_PER_NODE = 10;
    private static final String MERGE = "<<";

    private final String text;
    private final String source;
    private final TreeBuilder builder;
    private final Map<Anchor, SpecNode> anchors = new HashMap<>();
    private final Map<Anchor, Long> sizes = new HashMap<>();
    private final java.util.ArrayDeque<OpenAnchor> open = new java.util.ArrayDeque<>();
    private long nodes;
    private long aliased;

    /** A collection that is being read: its anchor, if any, and the number of nodes before it. */
    private record OpenAnchor(@Nullable Anchor anchor, long before) {}

    private YamlReader(String text, String source, TreeBuilder builder) {
        this.text = text;
        this.source = source;
        this.builder = builder;
    }

    static void read(String text, String source, TreeBuilder builder) throws ParseFailure {
        new YamlReader(text, source, builder).read();
    }

    private void read() throws ParseFailure {
        try {
            ParserImpl parser = new ParserImpl(SETTINGS, new StreamReader(SETTINGS, text));
            boolean done = false;
            while (parser.hasNext() && !done) {
                Event event = parser.next();
                switch (event.getEventId()) {
                    case MappingStart -> start(true, (CollectionStartEvent) event);
                    case SequenceStart -> start(false, (CollectionStartEvent) event);
                    case MappingEnd, SequenceEnd -> end();
                    case Scalar -> scalar((ScalarEvent) event);
                    case Alias -> alias((AliasEvent) event);
                    case DocumentEnd -> done = true;
                    default -> {}
                }
            }
            if (done && parser.hasNext() && parser.peekEvent().getEventId() == Event.ID.DocumentStart) {
                builder.report(Finding.warning(
                        "yaml-multiple-documents",
                        "the file holds more than one YAML document; only the first is read",
                        "move the others into files of their own",
                        Position.locate(source, position(parser.peekEvent().getStartMark()), "")));
            }
        } catch (MarkedYamlEngineException malformed) {
            throw new ParseFailure(
                    "yaml-syntax", "not valid YAML: " + problem(malformed), position(malformed.getProblemMark()));
        } catch (ReaderException malformed) {
            throw new ParseFailure(
                    "yaml-syntax",
                    String.format("not valid YAML: the character U+%04X is not allowed", malformed.getCodePoint()),
                    TextPosition.of(text, malformed.getPosition()));
        } catch (YamlEngineException malformed) {
            throw new ParseFailure("yaml-syntax", "not valid YAML: " + malformed.getMessage(), Position.of(1, 1));
        }
        if (builder.root() == null) {
            throw new ParseFailure("empty-document", "the document is empty", Position.of(1, 1));
        }
    }

    private static String problem(MarkedYamlEngineException malformed) {
        String context = malformed.getContext();
        return context == null || context.isBlank()
                ? malformed.getProblem()
                : malformed.getProblem() + " (" + context.strip() + ")";
    }

    private void start(boolean object, CollectionStartEvent event) throws ParseFailure {
        long position = position(event.getStartMark());
        refuseAsKey(position);
        tag(event.getTag(), object ? "tag:yaml.org,2002:map" : "tag:yaml.org,2002:seq", position);
        builder.start(object, position);
        open.push(new OpenAnchor(event.getAnchor().orElse(null), nodes + aliased));
        nodes++;
    }

    private void end() throws ParseFailure {
        SpecNode node = builder.end();
        OpenAnchor anchored = open.pop();
        if (node instanceof SpecObject object && object.members().containsKey(MERGE)) {
            merge(object);
        }
        if (anchored.anchor() != null) {
            anchors.put(anchored.anchor(), node);
            sizes.put(anchored.anchor(), nodes + aliased - anchored.before());
        }
    }

    private void scalar(ScalarEvent event) throws ParseFailure {
        nodes++;
        long position = position(event.getStartMark());
        String value = event.getValue();
        if (builder.expectsKey()) {
            builder.key(value, position);
            event.getAnchor().ifPresent(anchor -> remember(anchor, new SpecScalar(new JsonString(value), position)));
            return;
        }
        TreeBuilder single = event.getAnchor().isPresent() ? new TreeBuilder(source, ParseLimits.DEFAULT) : builder;
        String tag = event.getTag().orElse("");
        switch (tag) {
            case "tag:yaml.org,2002:str", "!" -> single.scalar(new JsonString(value), position);
            case "tag:yaml.org,2002:null",
                    "tag:yaml.org,2002:bool",
                    "tag:yaml.org,2002:int",
                    "tag:yaml.org,2002:float" -> CoreSchema.plain(value, position, single);
            default -> {
                tag(event.getTag(), "", position);
                if (event.isPlain()) {
                    CoreSchema.plain(value, position, single);
                } else {
                    single.scalar(new JsonString(value), position);
                }
            }
        }
        if (single != builder && single.root() != null) {
            builder.add(single.root());
            remember(event.getAnchor().orElseThrow(), single.root());
        }
    }

    private void remember(Anchor anchor, SpecNode node) {
        anchors.put(anchor, node);
        sizes.put(anchor, 1L);
    }

    private void alias(AliasEvent event) throws ParseFailure {
        long position = position(event.getStartMark());
        Anchor anchor = event.getAlias();
        SpecNode node = anchors.get(anchor);
        if (open.stream().anyMatch(opened -> anchor.equals(opened.anchor()))) {
            throw new ParseFailure(
                    "yaml-recursive-alias", "the alias *" + anchor + " stands inside its own anchor", position);
        }
        if (node == null) {
            throw new ParseFailure("yaml-syntax", "the alias *" + anchor + " has no anchor before it", position);
        }
        aliased += sizes.getOrDefault(anchor, 1L);
        if (aliased > FREE_ALIAS_NODES + ALIAS_NODES_PER_NODE * nodes) {
            throw new ParseFailure(
                    "yaml-alias-expansion",
                    "the aliases up to here stand for more than " + aliased + " nodes",
                    position);
        }
        if (builder.expectsKey()) {
            if (!(node instanceof SpecScalar scalar && scalar.value() instanceof JsonString key)) {
                refuseAsKey(position);
                return;
            }
            builder.key(key.value(), position);
            return;
        }
        builder.add(node);
    }

    /** A key that is a collection has no JSON counterpart. */
    private void refuseAsKey(long position) throws ParseFailure {
        if (builder.expectsKey()) {
            throw new ParseFailure("yaml-complex-key", "a key must be a plain text, not a list or a mapping", position);
        }
    }

    private void tag(Optional<String> tag, String expected, long position) {
        if (tag.isPresent() && !tag.get().equals(expected)) {
            builder.report(Finding.warning(
                    "yaml-unknown-tag",
                    "the YAML tag " + tag.get() + " has no meaning here and is ignored",
                    null,
                    Position.locate(source, position, "")));
        }
    }

    /** Merge keys are of YAML 1.1; documents use them all the same, so they are carried out and reported. */
    private void merge(SpecObject object) {
        SpecMember merge = java.util.Objects.requireNonNull(object.members().remove(MERGE));
        Map<String, SpecMember> own = new LinkedHashMap<>(object.members());
        List<SpecNode> sources = merge.value() instanceof SpecArray array ? array.items() : List.of(merge.value());
        for (SpecNode merged : sources) {
            if (merged instanceof SpecObject from) {
                from.members().forEach(own::putIfAbsent);
            }
        }
        object.members().putAll(own);
        builder.report(Finding.warning(
                "yaml-merge-key",
                "the merge key << is not part of YAML 1.2; it was carried out, other tools may not do so",
                "write the members out, or use $ref or allOf",
                Position.locate(source, merge.keyPosition(), "")));
    }

    private static long position(Optional<Mark> mark) {
        return mark.isEmpty()
                ? Position.of(1, 1)
                : Position.of(mark.get().getLine() + 1, mark.get().getColumn() + 1);
    }
}
