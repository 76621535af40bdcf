package org.leafpress.theme;

import java.util.List;
import java.util.Locale;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Markdown tables of all shapes, in which no word stands twice. */
enum TableShapes {
    FULL,
    NO_FIRST,
    NO_LAST,
    NOTHING_FILLED_IN,
    HEAD_ALONE,
    ONE_ROW,
    LONG_WORDS,
    MARKED_UP;

    /** A table of each shape, each below its name. */
    static String markdown(int columns) {
        return List.of(values()).stream()
                .map(shape -> "Shape " + shape.letters() + "\n\n" + shape.table(columns) + "\n")
                .collect(Collectors.joining());
    }

    private String table(int columns) {
        int rows = switch (this) {
            case HEAD_ALONE -> 0;
            case ONE_ROW, LONG_WORDS -> 1;
            default -> 3;
        };
        return row(columns, column -> word("head", column, columns)) + "|---".repeat(columns) + "|\n"
                + IntStream.range(0, rows)
                        .mapToObj(row ->
                                row(columns, column -> cell(word("row" + row, column, columns), column, columns)))
                        .collect(Collectors.joining());
    }

    /** Its name as one word. */
    private String letters() {
        return name().toLowerCase(Locale.ROOT).replace("_", "");
    }

    private static String row(int columns, IntFunction<String> cell) {
        return IntStream.range(0, columns).mapToObj(cell).collect(Collectors.joining(" | ", "| ", " |\n"));
    }

    private String word(String row, int column, int columns) {
        return letters() + row + "c" + column + "of" + columns;
    }

    private String cell(String word, int column, int columns) {
        boolean empty = switch (this) {
            case NO_FIRST -> column == 0;
            case NO_LAST -> column == columns - 1;
            case NOTHING_FILLED_IN -> true;
            default -> false;
        };
        if (empty) {
            return "";
        }
        return switch (this) {
            case LONG_WORDS -> word + "and".repeat(8) + " " + word + "x " + word + "y " + word + "z";
            case MARKED_UP -> marked(word, column);
            default -> word;
        };
    }

    private static String marked(String word, int column) {
        return switch (column % 4) {
            case 0 -> "**" + word + "** x";
            case 1 -> "[" + word + "](https://example.org/" + word + ")";
            case 2 -> word + " {{contact.phone}}";
            default -> "[" + word + "](topic:muscle-twitches)";
        };
    }
}
