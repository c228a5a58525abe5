package dev.concordat.benchmarks.served;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** One kind of request, and whether a service must take it. */
enum Workload {
    CREATE("POST, valid", post(parcel(1250, "PT")), 2),
    REFUSE("POST, 2 violations", post(parcel(0, "Portugal")), 4),
    GET("GET by id", get("/parcels/7"), 2),
    LIST("GET list of 20", get("/parcels?status=announced&limit=20"), 2);

    private final String title;
    private final String text;
    private final int statusClass;

    Workload(String title, String text, int statusClass) {
        this.title = title;
        this.text = text;
        this.statusClass = statusClass;
    }

    String title() {
        return title;
    }

    /** As it goes over the wire; its connection stays open (RFC 9112, 9.3). */
    byte[] bytes() {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    /** Whether a status is what the document demands: which error it is, frameworks see differently. */
    boolean isRight(int status) {
        return status / 100 == statusClass;
    }

    private static String get(String target) {
        return "GET " + target + " HTTP/1.1\r\nHost: localhost\r\nAccept: application/json\r\n\r\n";
    }

    private static String post(String body) {
        return "POST /parcels HTTP/1.1\r\nHost: localhost\r\nAccept: application/json\r\n"
                + "Content-Type: application/json\r\nContent-Length: " + body.length() + "\r\n\r\n" + body;
    }

    private static String parcel(int weight, String country) {
        return String.format(Locale.ROOT, """
                {"reference":"ORDER-2026-000123","weight":%d,"serviceLevel":"express","labels":["fragile","this side up"],\
                "sender":{"name":"Rui Almeida","lines":["Avenida da Liberdade 110"],"postalCode":"1250-146",\
                "city":"Lisboa","country":"PT","phone":"+351213456789"},\
                "recipient":{"name":"Ana Sousa","lines":["Rua das Flores 18","3. Esq."],"postalCode":"4050-262",\
                "city":"Porto","country":"%s"},"note":"Please ring twice."}""", weight, country);
    }
}
