package dev.concordat.tests;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.concordat.core.json.JsonArray;
import dev.concordat.core.json.JsonBoolean;
import dev.concordat.core.json.JsonNull;
import dev.concordat.core.json.JsonNumber;
import dev.concordat.core.json.JsonObject;
import dev.concordat.core.json.JsonString;
import dev.concordat.core.json.JsonValue;
import dev.concordat.core.parse.JsonDocument;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/** A small real service with validation written by hand, so that it shares nothing with what tests it. */
final class LibraryService implements AutoCloseable {

    static final String TOKEN = "desk-token-4711";
    static final String KEY = "reader-key-0815";

    private static final Set<String> LANGUAGES = Set.of("en", "de", "fr");

    private static final Map<String, List<String>> METHODS = Map.of(
            "books/1", List.of("GET", "HEAD", "POST"),
            "books/2", List.of("GET", "HEAD", "PUT", "DELETE"),
            "books/3cover", List.of("GET", "HEAD", "PUT"),
            "members/1", List.of("POST"),
            "members/2", List.of("GET", "HEAD"),
            "loans/1", List.of("POST"),
            "loans/2", List.of("GET", "HEAD"),
            "loans/3return", List.of("POST"),
            "loans/3events", List.of("GET", "HEAD"),
            "search/1", List.of("POST"));

    private final HttpServer server;
    private final ExecutorService pool = Executors.newCachedThreadPool();
    private final Set<Fault> faults = EnumSet.noneOf(Fault.class);
    private final Map<String, JsonObject> books = new ConcurrentHashMap<>();
    private final Map<String, Integer> versions = new ConcurrentHashMap<>();
    private final Map<String, byte[]> covers = new ConcurrentHashMap<>();
    private final Map<String, JsonObject> members = new ConcurrentHashMap<>();
    private final Map<Long, JsonObject> loans = new ConcurrentHashMap<>();
    final AtomicInteger requests = new AtomicInteger();
    final List<String> log = java.util.Collections.synchronizedList(new ArrayList<>());

    static {
        // Otherwise every answer waits for the acknowledgement of its header section.
        System.setProperty("sun.net.httpserver.nodelay", "true");
    }

    LibraryService(Fault... broken) throws IOException {
        faults.addAll(List.of(broken));
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::handle);
        server.setExecutor(pool);
        server.start();
    }

    String url() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    @Override
    public void close() {
        server.stop(0);
        pool.shutdownNow();
    }

    private boolean has(Fault fault) {
        return faults.contains(fault);
    }

    /** An answer on its way; thrown from wherever it is known. */
    private static final class Answer extends RuntimeException {
        private static final long serialVersionUID = 1L;
        final int status;
        final transient JsonValue body;
        final String type;

        Answer(int status, JsonValue body, String type) {
            super(null, null, false, false);
            this.status = status;
            this.body = body;
            this.type = type;
        }
    }

    private static Answer problem(int status, String detail) {
        Map<String, JsonValue> members = new LinkedHashMap<>();
        members.put("status", JsonNumber.of(status));
        members.put("title", new JsonString("Problem " + status));
        members.put("detail", new JsonString(detail));
        return new Answer(status, new JsonObject(members), "application/problem+json");
    }

    private static void require(boolean condition, String detail) {
        if (!condition) {
            throw problem(400, detail);
        }
    }

    private void handle(HttpExchange http) throws IOException {
        requests.incrementAndGet();
        log.add(http.getRequestMethod() + " " + http.getRequestURI());
        try (http) {
            try {
                if (has(Fault.SLOW) && http.getRequestMethod().equals("GET")) {
                    Thread.sleep(150);
                }
                route(http);
            } catch (Answer answer) {
                if (answer.status == 401 && !has(Fault.CHALLENGE_MISSING)) {
                    http.getResponseHeaders().add("WWW-Authenticate", "Bearer realm=\"library\"");
                }
                JsonObject body = (JsonObject) answer.body;
                if (has(Fault.STACK_TRACE)) {
                    body = body.with(
                            "trace",
                            new JsonString("java.lang.IllegalStateException: no\n\tat library.Desk.add(Desk.java:42)"));
                }
                send(http, answer.status, body.toJson().getBytes(StandardCharsets.UTF_8), answer.type);
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private void route(HttpExchange http) throws IOException {
        String method = http.getRequestMethod().equals("HEAD") ? "GET" : http.getRequestMethod();
        String[] path = http.getRequestURI().getRawPath().substring(1).split("/", -1);
        for (int i = 0; i < path.length; i++) {
            path[i] = decode(path[i].replace("+", "%2B"));
        }
        String route = method + " " + path[0] + "/" + path.length + (path.length == 3 ? path[2] : "");
        switch (route) {
            case "GET books/1" -> listBooks(http);
            case "POST books/1" -> addBook(http);
            case "GET books/2" -> getBook(http, isbn(path[1]));
            case "PUT books/2" -> replaceBook(http, path[1]);
            case "DELETE books/2" -> removeBook(http, path[1]);
            case "GET books/3cover" -> getCover(http, isbn(path[1]));
            case "PUT books/3cover" -> setCover(http, path[1]);
            case "POST members/1" -> join(http);
            case "GET members/2" -> getMember(http, path[1]);
            case "POST loans/1" -> lend(http);
            case "GET loans/2" -> {
                desk(http, false);
                JsonObject loan = loan(path[1]);
                if (has(Fault.UNDOCUMENTED_STATUS)) {
                    throw problem(418, "short and stout");
                }
                json(http, 200, loan);
            }
            case "POST loans/3return" -> giveBack(http, path[1]);
            case "GET loans/3events" -> watch(http, path[1]);
            case "POST search/1" -> search(http);
            default -> unknown(http, method, path[0] + "/" + path.length + (path.length == 3 ? path[2] : ""));
        }
    }

    private void unknown(HttpExchange http, String method, String place) throws IOException {
        List<String> allowed = METHODS.getOrDefault(place, List.of());
        if (allowed.isEmpty()) {
            throw problem(404, "no such path");
        }
        if (method.equals("DELETE") && has(Fault.UNDECLARED_METHOD_TAKEN)) {
            http.sendResponseHeaders(204, -1);
            return;
        }
        if (!has(Fault.ALLOW_MISSING)) {
            List<String> told = new ArrayList<>(has(Fault.ALLOW_LACKS) ? allowed.subList(1, allowed.size()) : allowed);
            if (has(Fault.ALLOW_LIES)) {
                told.add(method);
            }
            http.getResponseHeaders().add("Allow", String.join(", ", told));
        }
        throw problem(405, "allowed: " + allowed);
    }

    // books

    private void listBooks(HttpExchange http) throws IOException {
        Map<String, List<String>> query = query(http);
        int limit = 20;
        if (query.containsKey("limit")) {
            limit = integer(query.get("limit").get(0));
            require(has(Fault.QUERY_CONSTRAINT_NOT_ENFORCED) || (limit >= 1 && limit <= 50), "limit");
        }
        if (query.containsKey("language")) {
            String language = query.get("language").get(0);
            require(LANGUAGES.contains(language), "language");
            require(!has(Fault.REFUSES_VALID_ENUM) || !language.equals("fr"), "no French books here");
        }
        List<String> tags = query.getOrDefault("tag", List.of());
        require(tags.size() <= 3 && tags.stream().allMatch(tag -> tag.matches("[a-z]{2,12}")), "tag");
        for (String shelf :
                String.join("|", query.getOrDefault("shelf", List.of())).split("\\|")) {
            require(shelf.isEmpty() || (integer(shelf) >= 1 && integer(shelf) <= 99), "shelf");
        }
        for (Map.Entry<String, List<String>> parameter : query.entrySet()) {
            if (parameter.getKey().startsWith("pages[")) {
                require(Set.of("pages[from]", "pages[to]").contains(parameter.getKey()), "pages");
                require(integer(parameter.getValue().get(0)) >= 1, "pages");
            }
        }
        List<String> keys = books.keySet().stream().sorted().toList();
        int start = 0;
        if (query.containsKey("cursor")) {
            String cursor = query.get("cursor").get(0);
            require(cursor.startsWith("c-"), "not a cursor of ours");
            start = integer(cursor.substring(2));
        }
        List<JsonValue> items = new ArrayList<>();
        for (int i = start; i < keys.size() && items.size() < limit; i++) {
            JsonObject book = books.get(keys.get(i));
            if (book != null) {
                items.add(book);
            }
        }
        Map<String, JsonValue> page = new LinkedHashMap<>();
        page.put("items", new JsonArray(items));
        if (start + items.size() < keys.size()) {
            int skew = has(Fault.PAGES_OVERLAP) ? -1 : has(Fault.PAGES_LEAVE_OUT) ? 1 : 0;
            page.put("nextCursor", new JsonString("c-" + (start + items.size() + skew)));
        }
        if (!has(Fault.HEADER_MISSING)) {
            http.getResponseHeaders().add("X-Total-Count", has(Fault.HEADER_MALFORMED) ? "many" : "" + keys.size());
        }
        json(http, 200, new JsonObject(page));
    }

    private void addBook(HttpExchange http) throws IOException {
        desk(http, false);
        JsonObject book = book(body(http));
        String isbn = text(book, "isbn");
        if (books.putIfAbsent(isbn, book) != null) {
            throw problem(409, "already here");
        }
        versions.put(isbn, 1);
        if (has(Fault.LOST_RESOURCE)) {
            books.remove(isbn);
        }
        http.getResponseHeaders().add("Location", (has(Fault.LOCATION_DEAD) ? "/book/" : "/books/") + isbn);
        http.getResponseHeaders().add("ETag", "\"1\"");
        json(http, has(Fault.WRONG_STATUS) ? 200 : 201, book);
    }

    private JsonObject book(JsonValue body) {
        JsonObject book = object(body);
        require(
                has(Fault.EXTRA_FIELD_ACCEPTED)
                        || Set.of("isbn", "title", "pages", "language", "price", "published", "tags")
                                .containsAll(book.members().keySet()),
                "unknown member");
        isbn(text(book, "isbn"));
        int title = length(text(book, "title"));
        require(title >= 1 && (title <= 60 || has(Fault.BODY_CONSTRAINT_NOT_ENFORCED)), "title");
        require(title < 60 || !has(Fault.REFUSES_BOUNDARY), "title too long for our cards");
        if (book.get("pages") != null || !has(Fault.REQUIRED_FIELD_NOT_ENFORCED)) {
            within(book, "pages", 1, 5000);
        }
        require(LANGUAGES.contains(text(book, "language")), "language");
        if (book.get("price") != null) {
            require(book.get("price") instanceof JsonNumber, "price");
            BigDecimal price = ((JsonNumber) book.get("price")).value();
            require(price.signum() >= 0 && price.compareTo(new BigDecimal(1000)) < 0, "price");
            require(price.signum() == 0 || price.stripTrailingZeros().scale() <= 2, "price");
        }
        if (book.get("published") != null) {
            date(text(book, "published"));
        }
        if (book.get("tags") != null) {
            require(book.get("tags") instanceof JsonArray, "tags");
            List<JsonValue> tags = ((JsonArray) book.get("tags")).items();
            require(tags.size() <= 3 && new HashSet<>(tags).size() == tags.size(), "tags");
            for (JsonValue tag : tags) {
                require(tag instanceof JsonString text && text.value().matches("[a-z]{2,12}"), "tags");
            }
        }
        return book;
    }

    private JsonObject existing(String isbn) {
        JsonObject book = books.get(isbn);
        if (book == null) {
            throw problem(404, "no such book");
        }
        return book;
    }

    private void getBook(HttpExchange http, String isbn) throws IOException {
        JsonObject book = existing(isbn);
        boolean head = has(Fault.HEAD_DIFFERS) && http.getRequestMethod().equals("HEAD");
        http.getResponseHeaders().add("ETag", "\"" + (head ? 0 : versions.get(isbn)) + "\"");
        if (has(Fault.MISSING_FIELD)) {
            book = book.without("title");
        }
        json(http, 200, has(Fault.WRONG_TYPE) ? book.with("pages", new JsonString("many")) : book);
    }

    private void replaceBook(HttpExchange http, String raw) throws IOException {
        desk(http, false);
        String isbn = isbn(raw);
        JsonObject old = existing(isbn);
        String match = http.getRequestHeaders().getFirst("If-Match");
        if (match == null && !has(Fault.HEADER_NOT_ENFORCED)) {
            throw problem(428, "If-Match is required");
        }
        JsonValue sent = body(http);
        if (has(Fault.FAILED_UPDATE_STORES) && sent instanceof JsonObject object && object.get("language") != null) {
            books.put(
                    isbn, old.with("language", object.members().get("language")).with("title", title(object, old)));
        }
        JsonObject book = book(sent);
        if (match != null && !match.equals("\"" + versions.get(isbn) + "\"") && !has(Fault.IF_MATCH_IGNORED)) {
            throw problem(412, "changed meanwhile");
        }
        JsonObject stored = book.with("isbn", new JsonString(isbn));
        if (has(Fault.UPDATE_LOSES_MEMBER)) {
            stored = stored.with("pages", old.members().get("pages"));
        }
        if (has(Fault.UPDATE_ADDS_UP)) {
            int pages = ((JsonNumber) old.members().get("pages")).value().intValueExact();
            stored = stored.with("pages", JsonNumber.of(Math.min(5000, pages + 1)));
        }
        books.put(isbn, has(Fault.UPDATE_NOT_STORED) ? old : stored);
        versions.merge(isbn, 1, Integer::sum);
        json(http, 200, stored.members().isEmpty() ? old : stored);
    }

    private static JsonValue title(JsonObject sent, JsonObject old) {
        JsonValue title = sent.get("title");
        boolean good = title instanceof JsonString text && length(text.value()) >= 1 && length(text.value()) <= 60;
        return good ? title : old.members().get("title");
    }

    private void removeBook(HttpExchange http, String raw) throws IOException {
        desk(http, has(Fault.ANYBODY_MAY_REMOVE));
        existing(isbn(raw));
        if (!has(Fault.DELETE_DOES_NOTHING)) {
            books.remove(raw);
        }
        http.sendResponseHeaders(204, -1);
    }

    private void getCover(HttpExchange http, String isbn) throws IOException {
        existing(isbn);
        byte[] cover = covers.get(isbn);
        if (cover == null) {
            throw problem(404, "no cover");
        }
        send(http, 200, cover, "image/png");
    }

    private void setCover(HttpExchange http, String raw) throws IOException {
        desk(http, false);
        existing(isbn(raw));
        byte[] bytes = http.getRequestBody().readAllBytes();
        require(bytes.length > 0, "no body");
        contentType(http, "image/png");
        if (bytes.length < 8 || (bytes[0] & 0xFF) != 0x89) {
            throw problem(422, "not a PNG");
        }
        covers.put(raw, bytes);
        http.sendResponseHeaders(204, -1);
    }

    // members and loans

    private void join(HttpExchange http) throws IOException {
        String type = String.valueOf(http.getRequestHeaders().getFirst("Content-Type"));
        JsonObject wanted;
        if (type.startsWith("application/x-www-form-urlencoded")) {
            Map<String, List<String>> form = pairs(text(http));
            require(form.containsKey("name") && form.containsKey("birthYear"), "name and birthYear");
            wanted = new JsonObject(Map.of())
                    .with("name", new JsonString(form.get("name").get(0)))
                    .with(
                            "birthYear",
                            JsonNumber.of(integer(form.get("birthYear").get(0))));
        } else {
            wanted = object(body(http));
        }
        int name = length(text(wanted, "name"));
        require(name >= 1 && name <= 40, "name");
        within(wanted, "birthYear", 1900, 2020);
        if (wanted.get("pin") != null) {
            require(text(wanted, "pin").matches("[0-9]{4}"), "pin");
        }
        String id = UUID.randomUUID().toString();
        JsonObject member = wanted.without("pin").with("id", new JsonString(id));
        members.put(id, member);
        json(http, 201, member);
    }

    private void getMember(HttpExchange http, String id) throws IOException {
        if (!KEY.equals(http.getRequestHeaders().getFirst("X-Reader-Key"))) {
            throw problem(401, "who are you?");
        }
        uuid(id);
        JsonObject member = members.get(id);
        if (member == null) {
            throw problem(404, "no such member");
        }
        if (has(Fault.WRONG_CONTENT_TYPE)) {
            send(http, 200, member.toJson().getBytes(StandardCharsets.UTF_8), "application/vnd.member+json");
            return;
        }
        json(http, 200, member);
    }

    private void lend(HttpExchange http) throws IOException {
        if (!KEY.equals(http.getRequestHeaders().getFirst("X-Reader-Key"))) {
            desk(http, false);
        }
        String request = http.getRequestHeaders().getFirst("X-Request-Id");
        require(request != null || has(Fault.HEADER_NOT_ENFORCED), "X-Request-Id");
        if (request != null) {
            uuid(request);
        }
        JsonObject wish = object(body(http));
        require(
                Set.of("isbn", "memberId", "days", "note")
                        .containsAll(wish.members().keySet()),
                "unknown member");
        isbn(text(wish, "isbn"));
        uuid(text(wish, "memberId"));
        within(wish, "days", 1, 30);
        JsonValue note = wish.get("note");
        require(
                note == null
                        || note == JsonNull.NULL
                        || (note instanceof JsonString text && length(text.value()) <= 20),
                "note");
        if (!books.containsKey(text(wish, "isbn")) || !members.containsKey(text(wish, "memberId"))) {
            throw problem(422, "no such book or member");
        }
        if (has(Fault.CRASH)) {
            throw problem(500, "java.lang.NullPointerException at Lending.java:42");
        }
        long id = loans.size() + 1L;
        int days = ((JsonNumber) wish.members().get("days")).value().intValueExact();
        JsonObject loan = wish.without("days")
                .with("id", JsonNumber.of(id))
                .with(
                        "due",
                        new JsonString(LocalDate.of(2026, 1, 1).plusDays(days).toString()))
                .with("returned", new JsonBoolean(false));
        loans.put(id, loan);
        http.getResponseHeaders().add("Location", url() + "/loans/" + id);
        json(http, 201, loan);
    }

    private JsonObject loan(String id) {
        require(id.matches("[1-9][0-9]{0,17}"), "loanId");
        JsonObject loan = loans.get(Long.parseLong(id));
        if (loan == null) {
            throw problem(404, "no such loan");
        }
        return loan;
    }

    private void giveBack(HttpExchange http, String id) throws IOException {
        desk(http, false);
        JsonObject loan = loan(id);
        if (loan.get("returned") instanceof JsonBoolean returned && returned.value()) {
            throw problem(409, "already given back");
        }
        JsonObject returned = loan.with("returned", new JsonBoolean(true));
        loans.put(Long.parseLong(id), returned);
        json(http, 200, returned);
    }

    private void watch(HttpExchange http, String id) throws IOException {
        loan(id);
        http.getResponseHeaders().add("Content-Type", "text/event-stream");
        http.sendResponseHeaders(200, 0);
        String kind = has(Fault.EVENT_MALFORMED) ? "vanished" : "lent";
        try (OutputStream out = http.getResponseBody()) {
            while (!Thread.currentThread().isInterrupted()) {
                out.write(("data: {\"loanId\": " + id + ", \"kind\": \"" + kind + "\"}\n\n")
                        .getBytes(StandardCharsets.UTF_8));
                out.flush();
                Thread.sleep(200);
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        } catch (IOException listenerHasGone) {
            // the way in which endless streams end
        }
    }

    private void search(HttpExchange http) throws IOException {
        if (has(Fault.CONNECTION_CLOSED)) {
            http.getRequestBody().readAllBytes();
            return;
        }
        JsonObject wish = object(body(http));
        String kind = text(wish, "kind");
        if (has(Fault.CRASH_ON_BAD_INPUT) && !Set.of("title", "years").contains(kind)) {
            throw problem(500, "IllegalArgumentException");
        }
        if (!has(Fault.UNION_NOT_ENFORCED)) {
            require(Set.of("title", "years").contains(kind) && wish.members().size() == 2, "kind");
            require(wish.get(kind) != null, kind);
            if (kind.equals("title")) {
                int length = length(text(wish, "title"));
                require(length >= 2 && length <= 30, "title");
            } else {
                require(wish.get("years") instanceof JsonArray, "years");
                List<JsonValue> years = ((JsonArray) wish.get("years")).items();
                require(!years.isEmpty() && years.size() <= 2 && new HashSet<>(years).size() == years.size(), "years");
                years.forEach(year -> within(new JsonObject(Map.of("year", year)), "year", 1500, 2100));
            }
        }
        json(http, 200, new JsonArray(List.of()));
    }

    // what all share

    private void desk(HttpExchange http, boolean anybody) {
        String authorization = http.getRequestHeaders().getFirst("Authorization");
        boolean good = ("Bearer " + TOKEN).equals(authorization);
        boolean some = has(Fault.ANY_TOKEN_IS_TAKEN) && authorization != null;
        if (!good && !some && !anybody) {
            throw problem(401, "who are you?");
        }
    }

    private void contentType(HttpExchange http, String wanted) {
        String type = String.valueOf(http.getRequestHeaders().getFirst("Content-Type"));
        if (!type.split(";")[0].strip().equals(wanted) && !has(Fault.CONTENT_TYPE_NOT_ENFORCED)) {
            throw problem(415, "send " + wanted);
        }
    }

    private JsonValue body(HttpExchange http) throws IOException {
        String text = text(http);
        require(!text.isEmpty(), "no body");
        contentType(http, "application/json");
        JsonValue value = JsonDocument.parse("body", text).value();
        require(value != null, "not JSON");
        return value;
    }

    private static String text(HttpExchange http) throws IOException {
        return new String(http.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    }

    private static JsonObject object(JsonValue value) {
        require(value instanceof JsonObject, "not an object");
        return (JsonObject) value;
    }

    private static String text(JsonObject object, String name) {
        require(object.get(name) instanceof JsonString, name);
        return ((JsonString) object.members().get(name)).value();
    }

    private static void within(JsonObject object, String name, int least, int most) {
        require(object.get(name) instanceof JsonNumber, name);
        JsonNumber number = (JsonNumber) object.members().get(name);
        require(
                number.isInteger()
                        && number.value().compareTo(new BigDecimal(least)) >= 0
                        && number.value().compareTo(new BigDecimal(most)) <= 0,
                name);
    }

    private static int length(String text) {
        return text.codePointCount(0, text.length());
    }

    private static String isbn(String text) {
        require(text.matches("97[89][0-9]{10}"), "isbn");
        return text;
    }

    private static void uuid(String text) {
        require(text.matches("(?i)[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}"), "not a UUID");
    }

    private static void date(String text) {
        try {
            LocalDate.parse(text);
        } catch (DateTimeParseException malformed) {
            throw problem(400, "not a date");
        }
    }

    private static int integer(String text) {
        require(text.matches("-?[0-9]{1,9}"), "not an integer");
        return Integer.parseInt(text);
    }

    private static String decode(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }

    private static Map<String, List<String>> query(HttpExchange http) {
        String raw = http.getRequestURI().getRawQuery();
        return pairs(raw == null ? "" : raw);
    }

    private static Map<String, List<String>> pairs(String raw) {
        Map<String, List<String>> pairs = new LinkedHashMap<>();
        for (String pair : raw.split("&")) {
            int equal = pair.indexOf('=');
            if (equal >= 0) {
                pairs.computeIfAbsent(decode(pair.substring(0, equal)), name -> new ArrayList<>())
                        .add(decode(pair.substring(equal + 1)));
            }
        }
        return pairs;
    }

    private static void json(HttpExchange http, int status, JsonValue body) throws IOException {
        send(http, status, body.toJson().getBytes(StandardCharsets.UTF_8), "application/json");
    }

    private static void send(HttpExchange http, int status, byte[] body, String type) throws IOException {
        http.getRequestBody().readAllBytes();
        http.getResponseHeaders().add("Content-Type", type);
        if (http.getRequestMethod().equals("HEAD")) {
            http.getResponseHeaders().add("Content-Length", "" + body.length);
            http.sendResponseHeaders(status, -1);
            return;
        }
        http.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
        http.getResponseBody().write(body);
    }
}
