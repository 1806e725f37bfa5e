package uk.homes.ofsted;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.zip.GZIPInputStream;

/** Ofsted's real files, and small ones in each of its eleven layouts. */
final class Files {

    private static final String EXAMPLE = "3000017";

    private Files() {}

    /** The published file of 2020, 2022 or 2025, byte by byte. */
    static byte[] real(int year) {
        try (InputStream in = new GZIPInputStream(
                Objects.requireNonNull(Files.class.getResourceAsStream("/ofsted/" + name(year) + ".gz")))) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String name(int year) {
        return "provider_at_march_" + year + ".csv";
    }

    /** A year's layout as it was published: encoding, header row, names of columns. */
    record Layout(int year, String encoding, int headerRow, List<String> names) {

        /** A file in this layout with these rows; a row gives the cells it has something for by their meaning. */
        byte[] file(List<Map<Meaning, String>> rows) {
            StringBuilder text = new StringBuilder();
            for (int title = 1; title < headerRow; title++) {
                text.append(title == 1 ? "Provider level as at 31 March " + year : "")
                        .append("\r\n");
            }
            line(text, names);
            rows.forEach(row ->
                    line(text, names.stream().map(name -> cell(row, name)).toList()));
            return bytes(text.toString());
        }

        private static String cell(Map<Meaning, String> row, String name) {
            return KnownWords.meaning("column", name)
                    .map(Meaning::valueOf)
                    .map(row::get)
                    .orElse("");
        }

        private static void line(StringBuilder text, List<String> cells) {
            text.append(String.join(
                            ",",
                            cells.stream()
                                    .map(cell -> '"' + cell.replace("\"", "\"\"") + '"')
                                    .toList()))
                    .append(",,,\r\n");
        }

        private byte[] bytes(String text) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            if (encoding.endsWith("bom")) {
                out.writeBytes(new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF});
            }
            out.writeBytes(text.getBytes(
                    encoding.startsWith("utf-8") ? StandardCharsets.UTF_8 : Charset.forName("windows-1252")));
            return out.toByteArray();
        }
    }

    /** All eleven layouts. */
    static List<Layout> layouts() {
        try (InputStream in = Objects.requireNonNull(Files.class.getResourceAsStream("/ofsted/layouts.txt"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(line -> line.split("\t"))
                    .map(part -> new Layout(
                            Integer.parseInt(part[0]),
                            part[1].replace("encoding=", ""),
                            Integer.parseInt(part[2].replace("header_row=", "")),
                            Arrays.stream(part[4].split(" \\| "))
                                    .map(name -> name.replace("\\n", "\n"))
                                    .toList()))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Layout layout(int year) {
        return layouts().stream()
                .filter(each -> each.year() == year)
                .findFirst()
                .orElseThrow();
    }

    /** A council's home with a full inspection in November before the file's day. */
    static Map<Meaning, String> home(int year) {
        Map<Meaning, String> row = new HashMap<>();
        row.put(Meaning.URN, EXAMPLE);
        row.put(Meaning.PROVISION, "Children\u2019s  Home");
        row.put(Meaning.REGISTERED_ON, "02/07/2014");
        row.put(Meaning.STATUS, "Active");
        row.put(Meaning.REGION, "Yorkshire and The Humber");
        row.put(Meaning.LOCAL_AUTHORITY, "Rotherham");
        row.put(Meaning.SECTOR, "Local Authority");
        row.put(Meaning.PLACES, "4");
        row.put(Meaning.SHORT_BREAKS, " ");
        row.put(Meaning.ORGANISATION, "REDACTED");
        row.put(Meaning.EVENT_TYPE, "Full inspection");
        row.put(Meaning.INSPECTED_ON, "17/11/" + (year - 1));
        row.put(Meaning.PUBLISHED_ON, "04/04/" + year);
        row.put(Meaning.EVENT_NUMBER, "10056612");
        row.put(Meaning.OVERALL, "Good");
        row.put(Meaning.HELPED_PROTECTED, "Outstanding");
        row.put(Meaning.LEADERS, "Requires improvement");
        return row;
    }

    /** So many homes with numbers of their own. */
    static List<Map<Meaning, String>> homes(int year, int many) {
        List<Map<Meaning, String>> rows = new ArrayList<>();
        for (int i = 0; i < many; i++) {
            Map<Meaning, String> row = home(year);
            row.put(Meaning.URN, String.valueOf(3_100_000 + i));
            rows.add(row);
        }
        return rows;
    }
}
