package dev.concordat.tests;

import dev.concordat.core.json.JsonObject;
import dev.concordat.core.json.JsonString;
import dev.concordat.core.json.JsonValue;
import dev.concordat.core.parse.JsonDocument;
import java.io.IOException;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;

/** Notes that belong to whoever wrote them, unless a leak lets others at them. */
final class NotesService {

    private static final Map<String, String> USERS =
            Map.of("token-of-ann", "ann", "token-of-bob", "bob", "token-old", "old", "token-unscoped", "uma");

    /** Ways in which others get at a note, or in which that is no leak. */
    enum Leak {
        READ,
        CHANGE,
        DELETE,
        /** Says that it did, and does nothing. */
        DELETE_IN_NAME,
        /** Everybody sees and does everything, and the list says so. */
        SHARED,
        /** Others see part of it. */
        PUBLIC_PART,
        NO_LIST,
        EXPIRED,
        UNSCOPED
    }

    static final String SPEC = """
            openapi: 3.1.0
            info: {title: Notes, version: '1'}
            security: [{user: []}]
            paths:
              /notes:
                get:
                  operationId: listNotes
                  responses:
                    '200':
                      description: Notes.
                      content: {application/json: {schema: {type: array, items: {$ref: '#/components/schemas/Note'}}}}
                    '401': {description: Who?}
                post:
                  operationId: addNote
                  requestBody: {$ref: '#/components/requestBodies/Note'}
                  responses:
                    '201':
                      description: Written.
                      content: {application/json: {schema: {$ref: '#/components/schemas/Note'}}}
                    '400': {description: Wrong.}
                    '401': {description: Who?}
              /notes/{noteId}:
                parameters: [{name: noteId, in: path, required: true, schema: {type: string}}]
                get:
                  operationId: getNote
                  responses:
                    '200':
                      description: The note.
                      content: {application/json: {schema: {$ref: '#/components/schemas/Note'}}}
                    '401': {description: Who?}
                    '404': {description: None.}
                put:
                  operationId: changeNote
                  requestBody: {$ref: '#/components/requestBodies/Note'}
                  responses:
                    '204': {description: Changed.}
                    '400': {description: Wrong.}
                    '401': {description: Who?}
                    '404': {description: None.}
                delete:
                  operationId: dropNote
                  security: [{user: [notes.drop]}]
                  responses:
                    '204': {description: Gone.}
                    '401': {description: Who?}
                    '403': {description: Not you.}
                    '404': {description: None.}
            components:
              securitySchemes:
                user: {type: http, scheme: bearer}
              requestBodies:
                Note:
                  required: true
                  content: {application/json: {schema: {$ref: '#/components/schemas/Note'}}}
              schemas:
                Note:
                  type: object
                  required: [text]
                  properties:
                    id: {type: string, readOnly: true}
                    text: {type: string, minLength: 1, maxLength: 30}
                    owner: {type: string, readOnly: true}
            """;

    private record Note(String owner, String text) {}

    private final Set<Leak> leaks = EnumSet.noneOf(Leak.class);
    private final Map<String, Note> notes = new ConcurrentHashMap<>();
    private final AtomicInteger made = new AtomicInteger();

    private NotesService(Leak... leaks) {
        this.leaks.addAll(List.of(leaks));
    }

    static SmallService start(Leak... leaks) throws IOException {
        NotesService notes = new NotesService(leaks);
        return new SmallService(notes::answer);
    }

    private boolean has(Leak leak) {
        return leaks.contains(leak);
    }

    private Answer answer(SmallService.Request http) {
        String authorization = String.valueOf(http.headers().getFirst("Authorization"));
        String user = USERS.get(authorization.replaceFirst("^Bearer ", ""));
        if (user == null || (user.equals("old") && !has(Leak.EXPIRED))) {
            return Answer.of(401).with("WWW-Authenticate", "Bearer");
        }
        boolean json = "application/json".equals(http.headers().getFirst("Content-Type"));
        if (!http.body().isEmpty() && !json) {
            return Answer.of(400);
        }
        if (http.path().equals("/notes")) {
            return switch (http.method()) {
                case "POST" -> add(user, http.body());
                case "GET", "HEAD" -> list(user);
                default -> Answer.of(405).with("Allow", "GET, HEAD, POST");
            };
        }
        return item(http, user, http.path().substring("/notes/".length()));
    }

    private Answer list(String user) {
        if (has(Leak.NO_LIST)) {
            return Answer.json(200, "[]");
        }
        return Answer.json(
                200,
                notes.entrySet().stream()
                        .filter(note ->
                                has(Leak.SHARED) || note.getValue().owner.equals(user))
                        .map(note -> json(note.getKey(), note.getValue(), true))
                        .sorted()
                        .collect(Collectors.joining(",", "[", "]")));
    }

    private Answer add(String user, String body) {
        String text = text(body);
        if (text == null) {
            return Answer.of(400);
        }
        String id = "n" + made.incrementAndGet();
        notes.put(id, new Note(user, text));
        return Answer.json(201, json(id, notes.get(id), true)).with("Location", "/notes/" + id);
    }

    private Answer item(SmallService.Request http, String user, String id) {
        String method = http.method();
        Note note = notes.get(id);
        if (!List.of("GET", "HEAD", "PUT", "DELETE").contains(method)) {
            return Answer.of(405).with("Allow", "GET, HEAD, PUT, DELETE");
        }
        if (method.equals("DELETE") && user.equals("uma") && !has(Leak.UNSCOPED)) {
            return Answer.of(403);
        }
        if (note == null) {
            return Answer.of(404);
        }
        boolean mine = note.owner.equals(user) || has(Leak.SHARED);
        return switch (method) {
            case "PUT" -> {
                String text = text(http.body());
                if (text == null) {
                    yield Answer.of(400);
                }
                if (!mine && !has(Leak.CHANGE)) {
                    yield Answer.of(404);
                }
                notes.put(id, new Note(note.owner, text));
                yield Answer.of(204);
            }
            case "DELETE" -> {
                if (mine || has(Leak.DELETE)) {
                    notes.remove(id);
                } else if (!has(Leak.DELETE_IN_NAME)) {
                    yield Answer.of(404);
                }
                yield Answer.of(204);
            }
            default -> {
                boolean part = has(Leak.PUBLIC_PART) && !mine;
                yield mine || part || has(Leak.READ) ? Answer.json(200, json(id, note, !part)) : Answer.of(404);
            }
        };
    }

    private static String json(String id, Note note, boolean whole) {
        Map<String, JsonValue> members = new LinkedHashMap<>();
        members.put("id", new JsonString(id));
        members.put("text", new JsonString(note.text));
        if (whole) {
            members.put("owner", new JsonString(note.owner));
        }
        return new JsonObject(members).toJson();
    }

    private static String text(String body) {
        return JsonDocument.parse("body", body).value() instanceof JsonObject object
                        && object.get("text") instanceof JsonString text
                        && !text.value().isEmpty()
                        && text.value().codePointCount(0, text.value().length()) <= 30
                ? text.value()
                : null;
    }
}
