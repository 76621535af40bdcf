package org.leafpress.translation;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Where the columns of a returned table are. Translators move and add columns, and spreadsheets add empty ones.
 *
 * @param count how many have a name, the first of them first
 */
record CsvColumns(int count, int idAt, int sourceAt, int translationAt) {
    /** By the names in the first row, in any case; empty if one that is needed is not there, or stands twice. */
    static Optional<CsvColumns> of(Csv.Row header) {
        List<String> names = header.values().stream()
                .map(name -> name.strip().toLowerCase(Locale.ROOT))
                .toList();
        int count = names.size();
        while (count > 0 && names.get(count - 1).isEmpty()) {
            count--;
        }
        CsvColumns columns = new CsvColumns(count, at("id", names), at("source", names), at("translation", names));
        boolean whole = columns.idAt >= 0 && columns.sourceAt >= 0 && columns.translationAt >= 0;
        return whole ? Optional.of(columns) : Optional.empty();
    }

    private static int at(String name, List<String> names) {
        return names.indexOf(name) == names.lastIndexOf(name) ? names.indexOf(name) : -1;
    }

    /** True for a row that has nothing beyond the columns; programs leave out empty cells at its end. */
    boolean fit(Csv.Row row) {
        return row.values().stream().skip(count).allMatch(String::isBlank);
    }

    String id(Csv.Row row) {
        return cell(row, idAt).value().strip();
    }

    String source(Csv.Row row) {
        return cell(row, sourceAt).value();
    }

    Csv.Cell translation(Csv.Row row) {
        return cell(row, translationAt);
    }

    private static Csv.Cell cell(Csv.Row row, int at) {
        return at < row.cells().size() ? row.cells().get(at) : new Csv.Cell("", offset -> row.start());
    }
}
