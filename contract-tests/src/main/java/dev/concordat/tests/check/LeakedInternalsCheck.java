package dev.concordat.tests.check;

import dev.concordat.core.finding.Severity;
import dev.concordat.core.wire.Content;
import dev.concordat.core.wire.WireRequest;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * No refusal and no failure shows the inside of the service: a stack trace, or the error page of its framework. Successes
 * are left alone: a service may well deal in stack traces.
 */
final class LeakedInternalsCheck implements Check {

    /** How much of a body is looked at; traces stand near its beginning. */
    private static final int LONGEST = 200_000;

    private record Mark(String what, Severity severity, Pattern pattern) {

        static Mark of(String what, String regex) {
            return new Mark(what, Severity.ERROR, Pattern.compile(regex));
        }

        /** A page that names the framework and nothing of the service. */
        static Mark page(String framework, String regex) {
            return new Mark("the error page of " + framework, Severity.WARNING, Pattern.compile(regex));
        }
    }

    private static final List<Mark> MARKS = List.of(
            Mark.of(
                    "a Java stack trace",
                    "(?:\\bat|\\\\tat|\\\\nat) [\\w.$/]{1,200}\\.[\\w$<>]{1,80}\\([\\w$]{1,80}\\.(?:java|kt|scala):\\d{1,6}\\)"),
            Mark.of(
                    "a Java stack trace",
                    "(?:\\bat|\\\\tat|\\\\nat) [\\w.$/]{1,200}\\.[\\w$<>]{1,80}\\((?:Native Method|Unknown Source)\\)"),
            Mark.of("a Python traceback", "Traceback \\(most recent call last\\):"),
            Mark.of(
                    "a .NET stack trace",
                    "(?:\\bat|\\\\tat|\\\\nat) [\\w.`<>+]{1,200}\\([^)]{0,200}\\) in [^\\r\\n]{1,200}:line \\d"),
            Mark.of(
                    "a JavaScript stack trace",
                    "(?:\\bat|\\\\tat|\\\\nat) [^\\r\\n()\"]{1,100} \\((?:file:|node:|/|[A-Z]:)[^\\r\\n()]{1,200}\\.[cm]?[jt]s:\\d{1,6}:\\d"),
            Mark.of("a Go stack trace", "goroutine \\d{1,9} \\[running\\]:"),
            Mark.of(
                    "a PHP error",
                    "(?:Fatal error|Warning|Notice)(?:</b>)?: [^\\r\\n]{1,400} in (?:<b>)?/[^\\r\\n]{1,200} on line (?:<b>)?\\d"),
            Mark.page("Spring Boot", "<h1>Whitelabel Error Page</h1>"),
            Mark.page("Tomcat", "<title>HTTP Status \\d{3} [^<]{1,80}</title>"),
            Mark.page("Jetty", "<title>Error \\d{3} [^<]{0,200}</title>[\\s\\S]{0,2000}Powered by Jetty"),
            Mark.page("Express", "<pre>Cannot (?:GET|POST|PUT|PATCH|DELETE|HEAD) /"),
            Mark.of("the error page of ASP.NET", "<title>[^<]{0,200}</title>[\\s\\S]{0,4000}Server Error in '/"),
            Mark.of("the error page of Django", "You're seeing this error because you have <code>DEBUG = True"),
            Mark.of("the error page of Werkzeug", "<title>[^<]{0,200}// Werkzeug Debugger</title>"),
            Mark.of("the error page of Rails", "<title>Action Controller: Exception caught</title>"));

    @Override
    public String id() {
        return "internals-shown";
    }

    @Override
    public List<Problem> inspect(Observation observation) {
        if (observation.status() < 400) {
            return List.of();
        }
        String text = observation.response().body().utf8().orElse("");
        String looked = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
        Optional<Mark> found = MARKS.stream()
                .filter(mark -> mark.pattern().matcher(looked).find())
                .filter(mark -> !isEcho(mark, observation.exchange().request()))
                .findFirst();
        return found.map(mark -> List.of(new Problem(
                                id(),
                                mark.severity(),
                                mark.what(),
                                "the body of a " + observation.status() + " response shows " + mark.what(),
                                "answer with a problem of the API's own, and keep the rest in the log",
                                observation.operation().location())
                        .demanding(new Demand.Body(mark.pattern().pattern(), false))))
                .orElse(List.of());
    }

    /** A service may say back what it was sent. */
    private static boolean isEcho(Mark mark, WireRequest request) {
        Content body = request.body();
        return mark.pattern().matcher(request.target()).find()
                || (body != null && mark.pattern().matcher(body.toString()).find());
    }
}
