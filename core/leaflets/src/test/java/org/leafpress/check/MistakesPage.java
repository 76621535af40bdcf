package org.leafpress.check;

import java.util.List;
import org.leafpress.diagnostic.Diagnostic;
import org.leafpress.diagnostic.Place;
import org.leafpress.diagnostic.Printable;

/** Writes the page of {@code docs} that shows mistakes and what is said about them. */
final class MistakesPage {
    private final StringBuilder out = new StringBuilder();
    private String group = "";
    private int number;

    MistakesPage() {
        out.append("""
                # Mistakes, and what is said about them

                Made by a test that makes each mistake in a small site, one after the other; do not edit. The last column is what the remedy leads to: the test writes it, and finds no fault and the words that were meant. [Diagnostics](diagnostics.md) explains each code. Where it says so, `mvn leafpress:fix -Dleafpress.fix.write` does what is to be done.

                A space that is not the one of the space bar is shown as `\u2423`, a tab as `\u21e5`, and a character that nobody sees as `\u00b7`.
                """);
    }

    void add(Mistake mistake, List<Diagnostic> findings) {
        if (!mistake.group().equals(group)) {
            group = mistake.group();
            out.append("\n## ").append(group).append("\n\n");
            out.append("| | what was done | what is said | what to do | then it is |\n|---|---|---|---|---|\n");
        }
        Diagnostic finding = findings.get(0);
        number++;
        String mistaken = mistake.renamed().orElse(mistake.mistaken());
        String mended = mistake.renamed().isPresent() ? mistake.file() : mistake.mended();
        out.append("| ").append(number).append(" | ").append(words(mistake.title()));
        out.append("<br>").append(mistaken.isEmpty() ? "(nothing)" : code(mistaken));
        out.append(" | ").append(place(finding.place()));
        out.append("<br>")
                .append(finding.severity().label())
                .append(" [")
                .append(finding.code().id());
        out.append("](diagnostics.md): ").append(words(finding.message()));
        out.append(" | ").append(words(finding.help().orElse("")));
        out.append(finding.fix().isPresent() ? "<br>`leafpress:fix` does it" : "");
        out.append(" | ").append(code(mended)).append(" |\n");
    }

    String text() {
        return out.toString();
    }

    private static String place(Place place) {
        String file = place.file().substring(place.file().lastIndexOf('/') + 1);
        return "`" + Printable.of(file) + "`"
                + place.span()
                        .map(span -> ", line " + span.line() + ", column " + span.column())
                        .orElse("");
    }

    private static String words(String text) {
        return Printable.of(text).replaceAll("([\\\\|*_<>`\\[\\]~&{}])", "\\\\$1");
    }

    /** Each line as code, with its spaces; a bar would end the cell. */
    private static String code(String text) {
        StringBuilder code = new StringBuilder();
        for (String line : text.split("\n", -1)) {
            String shown =
                    Printable.of(line.replace('\t', '\u21e5').replaceAll("[\u00a0\u2007\u202f\u2009\u3000]", "\u2423"));
            code.append(code.isEmpty() ? "" : "<br>");
            if (!shown.isEmpty()) {
                String ticks = shown.contains("`") ? "`` " : "`";
                code.append(ticks).append(shown.replace("|", "\\|"));
                code.append(new StringBuilder(ticks).reverse());
            }
        }
        return code.toString();
    }
}
