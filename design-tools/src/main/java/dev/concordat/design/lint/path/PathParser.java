package dev.concordat.design.lint.path;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads paths by recursive descent; the text is bounded, and so is the nesting of its expressions. */
final class PathParser {

    /** No rule that a person wrote is longer. */
    private static final int LONGEST = 10_000;

    private static final int MOST_STEPS = 200;

    /** {@code @string()} in the place of a name. */
    private static final Pattern SHORTHAND = Pattern.compile("@[a-z]+\\(\\)");

    /** {@code (@.length - 1)}: an item by its place from the end. */
    private static final Pattern FROM_END = Pattern.compile("\\(\\s*@\\s*\\.\\s*length\\s*-\\s*[0-9]{1,9}\\s*\\)");

    /** What no name has that stands without quotes: with one of them something else was meant. */
    private static final String NOT_BARE = "()'\"?=!<>&|,*";

    private final Scanner in;

    /** Whether RFC 9535 is meant and not the dialect of rulesets. */
    private final boolean standard;

    PathParser(String source, boolean standard) throws PathSyntaxException {
        if (source.length() > LONGEST) {
            throw new PathSyntaxException("the expression is longer than " + LONGEST + " characters");
        }
        this.in = new Scanner(source);
        this.standard = standard;
    }

    List<Step> path() throws PathSyntaxException {
        in.skipSpace();
        in.expect('$');
        List<Step> steps = new ArrayList<>();
        while (!in.atEnd()) {
            Step last = steps.isEmpty() ? null : steps.get(steps.size() - 1);
            if (in.isLast('.')) {
                // People end paths with a dot, and other engines accept it.
                break;
            }
            Step step = step(in.isBehind(']'));
            if (last instanceof Step.Keys && step instanceof Step.Down) {
                throw new PathSyntaxException("behind ~ only ^ can follow: a key has nothing below it");
            }
            steps.add(step);
            if (steps.size() > MOST_STEPS) {
                throw new PathSyntaxException("the expression has more than " + MOST_STEPS + " steps");
            }
        }
        return steps;
    }

    /** A bracket is sometimes followed by a name without a dot, which other engines accept. */
    private Step step(boolean behindBracket) throws PathSyntaxException {
        if (!standard && in.accept('^')) {
            return new Step.Up();
        }
        if (!standard && in.accept('~')) {
            return new Step.Keys();
        }
        if (in.accept("..")) {
            return in.peek() == '[' ? new Step.Down(true, bracket()) : new Step.Down(true, dotted());
        }
        if (in.accept('.')) {
            // ".[" is what people write for "[" and other engines accept.
            return in.peek() == '[' ? new Step.Down(false, bracket()) : new Step.Down(false, dotted());
        }
        if (in.peek() == '[') {
            return new Step.Down(false, bracket());
        }
        if (behindBracket && (Character.isLetter(in.peek()) || in.peek() == '*')) {
            return new Step.Down(false, dotted());
        }
        throw in.unexpected("a step: .name, ..name or [...]" + (standard ? "" : ", ~ or ^"));
    }

    private Selector dotted() throws PathSyntaxException {
        if (in.accept('*')) {
            return new Selector.All();
        }
        if (in.peek() == '\'' || in.peek() == '"') {
            return new Selector.Names(List.of(in.quoted()));
        }
        String shorthand = in.match(SHORTHAND);
        if (shorthand != null) {
            return new Selector.Filter(ExpressionParser.typeTest(shorthand.substring(1, shorthand.length() - 2)));
        }
        return new Selector.Names(List.of(bareName(".[^~")));
    }

    private Selector bracket() throws PathSyntaxException {
        in.expect('[');
        in.skipSpace();
        Selector selector;
        if (in.accept('?')) {
            selector = filter();
        } else if (in.accept('*')) {
            selector = new Selector.All();
        } else {
            selector = list();
        }
        in.skipSpace();
        in.expect(']');
        return selector;
    }

    private Selector filter() throws PathSyntaxException {
        Expression condition = new ExpressionParser(in).whole();
        return new Selector.Filter(standard ? StandardFilter.test(condition) : condition);
    }

    private Selector list() throws PathSyntaxException {
        List<String> names = new ArrayList<>();
        do {
            in.skipSpace();
            String fromEnd = names.isEmpty() ? in.match(FROM_END) : null;
            if (fromEnd != null) {
                return fromEnd(Integer.parseInt(fromEnd.replaceAll("[^0-9]", "")));
            }
            Selector slice = names.isEmpty() ? slice() : null;
            if (slice != null) {
                return slice;
            }
            names.add(in.peek() == '\'' || in.peek() == '"' ? in.quoted() : bareName(",]:"));
            in.skipSpace();
        } while (in.accept(','));
        return new Selector.Names(List.copyOf(names));
    }

    /** A slice or negative index; null where something else stands here. */
    private @Nullable Selector slice() throws PathSyntaxException {
        int start = in.position();
        Integer from = in.integer();
        in.skipSpace();
        if (in.peek() != ':') {
            if (from != null && from < 0 && in.peek() == ']') {
                return fromEnd(-from);
            }
            in.reset(start);
            return null;
        }
        in.expect(':');
        in.skipSpace();
        Integer to = in.integer();
        in.skipSpace();
        Integer step = in.accept(':') ? in.integer() : Integer.valueOf(1);
        if (step != null && step < 1) {
            throw in.unexpected("a step of at least 1");
        }
        return new Selector.Slice(from, to, step == null ? 1 : step);
    }

    private static Selector fromEnd(int places) {
        return places == 0
                ? new Selector.Names(List.of())
                : new Selector.Slice(-places, places == 1 ? null : 1 - places, 1);
    }

    private String bareName(String end) throws PathSyntaxException {
        int start = in.position();
        while (!in.atEnd() && end.indexOf(in.peek()) < 0) {
            if (NOT_BARE.indexOf(in.peek()) >= 0) {
                throw in.unexpected("a name, in quotes if it has such characters,");
            }
            in.next();
        }
        String name = in.since(start).strip();
        if (name.isEmpty()) {
            throw in.unexpected("a name");
        }
        return name;
    }
}
