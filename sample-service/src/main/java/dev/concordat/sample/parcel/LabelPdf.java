package dev.concordat.sample.parcel;

import dev.concordat.sample.parcels.model.Address;
import dev.concordat.sample.parcels.model.Paper;
import dev.concordat.sample.parcels.model.Parcel;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** A label as a PDF of one page with one of the fonts that every viewer has (ISO 32000-1). */
final class LabelPdf {
    private static final Charset WIN_ANSI = Charset.forName("windows-1252");

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final List<Integer> offsets = new ArrayList<>();

    private LabelPdf() {}

    static byte[] of(Parcel parcel, Paper paper) {
        return new LabelPdf().write(lines(parcel), paper);
    }

    private static List<String> lines(Parcel parcel) {
        List<String> lines = new ArrayList<>(List.of(parcel.trackingNumber(), ""));
        Address to = parcel.recipient();
        lines.add(to.name());
        lines.addAll(to.lines());
        lines.add(to.postalCode() + " " + to.city());
        lines.add(to.country());
        lines.add("");
        lines.add(parcel.weight() + " g");
        return lines;
    }

    private byte[] write(List<String> lines, Paper paper) {
        String size = paper == Paper.A4 ? "595 842" : "298 420";
        int top = paper == Paper.A4 ? 790 : 380;
        StringBuilder text = new StringBuilder("BT /F 14 Tf 18 TL 28 " + top + " Td");
        lines.forEach(line -> text.append(" (").append(escape(line)).append(") Tj T*"));
        byte[] content = text.append(" ET").toString().getBytes(WIN_ANSI);
        append("%PDF-1.4\n");
        object("<< /Type /Catalog /Pages 2 0 R >>");
        object("<< /Type /Pages /Kids [3 0 R] /Count 1 >>");
        object("<< /Type /Page /Parent 2 0 R /MediaBox [0 0 " + size
                + "] /Resources << /Font << /F 4 0 R >> >> /Contents 5 0 R >>");
        object("<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>");
        start();
        append("<< /Length " + content.length + " >>\nstream\n");
        bytes.writeBytes(content);
        append("\nendstream\nendobj\n");
        return finish();
    }

    private void object(String dictionary) {
        start();
        append(dictionary + "\nendobj\n");
    }

    private void start() {
        offsets.add(bytes.size());
        append(offsets.size() + " 0 obj\n");
    }

    private byte[] finish() {
        int table = bytes.size();
        int count = offsets.size() + 1;
        append("xref\n0 " + count + "\n0000000000 65535 f \n");
        offsets.forEach(offset -> append("%010d 00000 n \n".formatted(offset)));
        append("trailer\n<< /Size " + count + " /Root 1 0 R >>\nstartxref\n" + table + "\n%%EOF\n");
        return bytes.toByteArray();
    }

    private void append(String ascii) {
        bytes.writeBytes(ascii.getBytes(StandardCharsets.US_ASCII));
    }

    /** Text within a PDF string; control characters have no glyph. */
    private static String escape(String text) {
        return text.replaceAll("\\p{Cntrl}", " ")
                .replace("\\", "\\\\")
                .replace("(", "\\(")
                .replace(")", "\\)");
    }
}
