package dev.concordat.core.sample;

import java.util.List;
import java.util.Locale;
import java.util.random.RandomGenerator;

/** Plausible texts by the name of a member, without any promise of validity. */
public final class Words {

    private static final List<String> FIRST_NAMES = List.of(
            "Ada", "Bruno", "Chiara", "Deniz", "Elif", "Finn", "Greta", "Hugo", "Ines", "Jonas", "Kofi", "Lena");
    private static final List<String> LAST_NAMES = List.of(
            "Almeida", "Berger", "Costa", "Dubois", "Eriksen", "Fischer", "Garcia", "Horvat", "Ito", "Jansen", "Kaya");
    private static final List<String> CITIES = List.of(
            "Lisbon", "Graz", "Utrecht", "Tampere", "Valencia", "Ghent", "Aarhus", "Bergen", "Lyon", "Kyoto", "Porto");
    private static final List<String> COUNTRIES =
            List.of("Portugal", "Austria", "Finland", "Spain", "Belgium", "Denmark", "Norway", "France", "Japan");
    private static final List<String> STREETS =
            List.of("12 Mill Lane", "7 Harbour Street", "45 Station Road", "3 Market Square", "88 Orchard Way");
    private static final List<String> COMPANIES =
            List.of("Northwind Tools", "Blue Heron Books", "Alder & Sons", "Lumen Works", "Quay Logistics");
    private static final List<String> SENTENCES = List.of(
            "Delivered on time and in good order.",
            "Please ring the bell twice.",
            "A small note about the second item.",
            "Replaced after the first inspection.",
            "Nothing unusual to report today.");
    private static final List<String> NOUNS = List.of(
            "harbor", "lantern", "meadow", "copper", "willow", "ember", "pebble", "falcon", "cedar", "orbit", "violet");
    private static final List<String> COLOURS = List.of("red", "green", "blue", "amber", "violet", "teal");
    private static final List<String> CURRENCIES = List.of("EUR", "USD", "GBP", "JPY", "CHF");
    private static final List<String> LANGUAGES = List.of("en", "de", "fr", "pt", "ja");

    private Words() {}

    /** What a member of this name may hold, else some noun. */
    public static String forName(String name, RandomGenerator random) {
        String key = name.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "");
        if (key.contains("mail")) {
            return address(random);
        }
        if (key.contains("firstname") || key.contains("givenname")) {
            return pick(FIRST_NAMES, random);
        }
        if (key.contains("lastname") || key.contains("familyname") || key.contains("surname")) {
            return pick(LAST_NAMES, random);
        }
        if (key.contains("city") || key.contains("town")) {
            return pick(CITIES, random);
        }
        if (key.contains("countrycode")) {
            return "PT";
        }
        if (key.contains("country")) {
            return pick(COUNTRIES, random);
        }
        if (key.contains("street") || key.contains("address")) {
            return pick(STREETS, random);
        }
        if (key.contains("company") || key.contains("organi")) {
            return pick(COMPANIES, random);
        }
        if (key.contains("zip") || key.contains("postal") || key.contains("postcode")) {
            return Integer.toString(10000 + random.nextInt(89999));
        }
        if (key.contains("phone") || key.contains("mobile")) {
            return "+3512" + (10000000 + random.nextInt(89999999));
        }
        if (key.contains("currency")) {
            return pick(CURRENCIES, random);
        }
        if (key.contains("language") || key.contains("locale")) {
            return pick(LANGUAGES, random);
        }
        if (key.contains("colo")) {
            return pick(COLOURS, random);
        }
        if (key.contains("url") || key.contains("uri") || key.contains("link") || key.endsWith("href")) {
            return "https://example.com/" + pick(NOUNS, random);
        }
        if (key.contains("description") || key.contains("comment") || key.contains("note") || key.contains("message")) {
            return pick(SENTENCES, random);
        }
        if (key.endsWith("id") || key.contains("key") || key.contains("code") || key.contains("token")) {
            return pick(NOUNS, random) + "-" + (100 + random.nextInt(900));
        }
        if (key.endsWith("name") && (key.contains("user") || key.contains("login"))) {
            return pick(NOUNS, random) + (10 + random.nextInt(90));
        }
        if (key.endsWith("name") || key.contains("author") || key.contains("owner")) {
            return pick(FIRST_NAMES, random) + " " + pick(LAST_NAMES, random);
        }
        return pick(NOUNS, random);
    }

    /** An e-mail address. */
    public static String address(RandomGenerator random) {
        return pick(FIRST_NAMES, random).toLowerCase(Locale.ROOT) + "."
                + pick(LAST_NAMES, random).toLowerCase(Locale.ROOT) + "@example.com";
    }

    /** Some noun. */
    public static String noun(RandomGenerator random) {
        return pick(NOUNS, random);
    }

    private static String pick(List<String> words, RandomGenerator random) {
        return words.get(random.nextInt(words.size()));
    }
}
