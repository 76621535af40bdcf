package org.leafpress.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.leafpress.bench.results.Lab;
import org.leafpress.bench.results.Machine;
import org.leafpress.bench.results.Results;
import org.leafpress.bench.results.Size;
import org.leafpress.bench.results.Table;
import org.leafpress.bench.results.Targets;
import org.leafpress.bench.sites.HeapTable;
import org.leafpress.bench.sites.HtmlTable;
import org.leafpress.bench.sites.LanguagesTable;
import org.leafpress.bench.sites.PreviewTable;
import org.leafpress.bench.sites.RebuildTable;
import org.leafpress.bench.sites.ShardsTable;

/**
 * Measures one table and writes its section of the results. Started in the folder {@code bench} with the name of the
 * table, sizes or {@code usual}, the file of results, a scratch folder, and options of the Maven that is measured.
 */
final class Bench {
    private static final List<Table> TABLES = List.of(
            new HtmlTable(),
            new RebuildTable(),
            new PreviewTable(),
            new HeapTable(),
            new ShardsTable(),
            new ChecksTable(),
            new LanguagesTable(),
            new TypesetterTable(),
            new PrintTable(),
            new StagesTable());

    private Bench() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        Table table = table(arguments[0]);
        List<Size> sizes = arguments[1].equals("usual") ? table.usual() : Size.parse(arguments[1]);
        Results results = new Results(Path.of(arguments[2]));
        Targets targets = Targets.read(results.find(Targets.TITLE));
        targets.forget(table.targets());
        String machine = Machine.describe();
        Lab lab = new Lab(
                Path.of("").toAbsolutePath(),
                Path.of(arguments[3]).toAbsolutePath(),
                List.of(arguments).subList(4, arguments.length),
                sizes,
                targets);
        String text = table.measure(lab) + "\n" + machine;
        results.put(table.title(), text);
        results.putFirst(Targets.TITLE, targets.section());
        System.out.println(text);
    }

    private static Table table(String name) {
        return TABLES.stream()
                .filter(table -> table.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no table \"" + name + "\"; there are "
                        + TABLES.stream().map(Table::name).collect(Collectors.joining(", "))));
    }
}
