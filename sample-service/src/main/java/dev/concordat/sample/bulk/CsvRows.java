package dev.concordat.sample.bulk;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.MappingIterator;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.util.RawValue;
import tools.jackson.dataformat.csv.CsvMapper;
import tools.jackson.dataformat.csv.CsvReadFeature;

/** Turns CSV with a header of property names ({@code recipient.name}) into one JSON text a row (RFC 4180). */
final class CsvRows {
    private static final CsvMapper CSV = CsvMapper.builder()
            .enable(CsvReadFeature.WRAP_AS_ARRAY, CsvReadFeature.SKIP_EMPTY_LINES)
            .build();
    private static final Set<String> NUMBERS = Set.of(
            "weight", "dimensions.length", "dimensions.width", "dimensions.height", "insuredValue", "payment.dueDays");
    private static final Set<String> LISTS = Set.of("sender.lines", "recipient.lines", "handling");
    /** The check digits of a card are never kept. */
    private static final String NEVER_KEPT = "payment.cvc";

    private CsvRows() {}

    /** The rows in their order. What is no CSV any more ends them with a row that nobody can read. */
    static List<String> of(String csv) {
        List<String> rows = new ArrayList<>();
        try (MappingIterator<List<String>> records =
                CSV.readerForListOf(String.class).readValues(csv)) {
            List<String> header = records.hasNextValue() ? records.nextValue() : List.of();
            while (records.hasNextValue()) {
                rows.add(json(header, records.nextValue()));
            }
        } catch (JacksonException e) {
            rows.add("not CSV");
        }
        return rows;
    }

    private static String json(List<String> header, List<String> cells) {
        ObjectNode parcel = JsonNodeFactory.instance.objectNode();
        for (int i = 0; i < Math.min(header.size(), cells.size()); i++) {
            String name = header.get(i).strip();
            int dot = name.indexOf('.');
            if (!cells.get(i).isEmpty() && !name.equals(NEVER_KEPT)) {
                ObjectNode place = dot < 0 ? parcel : parcel.withObjectProperty(name.substring(0, dot));
                put(place, name.substring(dot + 1), name, cells.get(i));
            }
        }
        return parcel.toString();
    }

    private static void put(ObjectNode place, String property, String column, String cell) {
        if (LISTS.contains(column)) {
            for (String item : cell.split("\\|", -1)) {
                place.withArrayProperty(property).add(item.strip());
            }
        } else if (NUMBERS.contains(column) && cell.matches("-?[0-9]{1,9}(\\.[0-9]{1,9})?")) {
            place.putRawValue(property, new RawValue(cell));
        } else if (column.equals("signatureRequired") && cell.matches("true|false")) {
            place.put(property, cell.equals("true"));
        } else {
            place.put(property, cell);
        }
    }
}
