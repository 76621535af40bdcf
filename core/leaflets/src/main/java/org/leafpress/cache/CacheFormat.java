package org.leafpress.cache;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.leafpress.check.Findings;
import org.leafpress.codec.ByteReader;
import org.leafpress.codec.ByteWriter;
import org.leafpress.load.ScanFormat;
import org.leafpress.publish.Checksum;
import org.leafpress.publish.PublishedFile;
import org.leafpress.render.view.PrintLink;

/** How a cache writes its records as bytes. */
final class CacheFormat {

    private CacheFormat() {}

    static byte[] write(CacheRecords.Index index) {
        ByteWriter out = new ByteWriter();
        out.word(index.begun());
        out.word(index.ended());
        out.number(index.data().number());
        out.word(index.data().begun());
        out.number(index.data().length());
        CacheRecords.SiteRecord site = index.site();
        ScanFormat.hash(site.sharedInputs(), out);
        ScanFormat.list(site.reads(), ScanFormat::read, out);
        ScanFormat.hash(site.listInputs().entries(), out);
        ScanFormat.hash(site.listInputs().words(), out);
        ScanFormat.list(site.lists(), CacheFormat::written, out);
        written(site.checksums(), out);
        ScanFormat.findings(site.content(), out);
        ScanFormat.findings(site.rendering(), out);
        ScanFormat.list(index.blocks(), CacheFormat::position, out);
        return out.toBytes();
    }

    static CacheRecords.Index index(byte[] bytes) {
        ByteReader in = new ByteReader(bytes);
        long begun = in.word();
        long ended = in.word();
        CacheRecords.Data data = new CacheRecords.Data((int) in.number(), in.word(), in.number());
        CacheRecords.SiteRecord site = new CacheRecords.SiteRecord(
                ScanFormat.hash(in),
                ScanFormat.list(in, ScanFormat::read),
                new ListInputs(ScanFormat.hash(in), ScanFormat.hash(in)),
                ScanFormat.list(in, CacheFormat::written),
                written(in),
                ScanFormat.findings(in),
                ScanFormat.findings(in));
        return new CacheRecords.Index(begun, ended, data, site, ScanFormat.list(in, CacheFormat::position));
    }

    static byte[] write(CachedResult outputs) {
        ByteWriter out = new ByteWriter();
        ScanFormat.list(outputs.dependencies(), CacheFormat::dependency, out);
        ScanFormat.list(outputs.files(), CacheFormat::written, out);
        ScanFormat.findings(new Findings(outputs.findings(), List.of()), out);
        prints(outputs.prints(), out);
        words(outputs.words(), out);
        return out.toBytes();
    }

    static void prints(SortedMap<String, List<PrintLink>> prints, ByteWriter out) {
        out.number(prints.size());
        prints.forEach((page, links) -> {
            out.plain(page);
            ScanFormat.list(links, CacheFormat::print, out);
        });
    }

    static CachedResult outputs(ByteReader in) {
        return new CachedResult(
                ScanFormat.list(in, CacheFormat::dependency),
                ScanFormat.list(in, CacheFormat::written),
                ScanFormat.findings(in).counted(),
                prints(in),
                words(in));
    }

    private static void words(PackedWords words, ByteWriter out) {
        ScanFormat.hash(words.hash(), out);
        out.piece(words.bytes());
    }

    private static PackedWords words(ByteReader in) {
        return new PackedWords(ScanFormat.hash(in), in.piece());
    }

    private static SortedMap<String, List<PrintLink>> prints(ByteReader in) {
        int size = (int) in.number();
        if (size == 0) {
            return Collections.emptySortedMap();
        }
        SortedMap<String, List<PrintLink>> prints = new TreeMap<>();
        for (int i = 0; i < size; i++) {
            prints.put(in.plain(), ScanFormat.list(in, CacheFormat::print));
        }
        return prints;
    }

    private static void position(CacheRecords.BlockPosition block, ByteWriter out) {
        out.number(block.position());
        out.number(block.size());
        out.number(block.sum());
        ScanFormat.id(block.first(), out);
        ScanFormat.id(block.last(), out);
    }

    private static CacheRecords.BlockPosition position(ByteReader in) {
        return new CacheRecords.BlockPosition(
                in.number(), (int) in.number(), in.number(), ScanFormat.id(in), ScanFormat.id(in));
    }

    private static void dependency(Dependency dependency, ByteWriter out) {
        ScanFormat.id(dependency.topic(), out);
        ScanFormat.hash(dependency.hash(), out);
    }

    private static Dependency dependency(ByteReader in) {
        return new Dependency(ScanFormat.id(in), ScanFormat.hash(in));
    }

    private static void print(PrintLink link, ByteWriter out) {
        out.plain(link.format());
        out.plain(link.href());
        out.number(link.pages());
        out.number(link.kilobytes());
    }

    private static PrintLink print(ByteReader in) {
        return new PrintLink(in.plain(), in.plain(), (int) in.number(), (int) in.number());
    }

    private static void written(PublishedFile file, ByteWriter out) {
        out.plain(file.path());
        Checksum checksum = file.checksum();
        out.word(checksum.first());
        out.word(checksum.second());
        out.word(checksum.third());
        out.word(checksum.last());
        ScanFormat.hash(file.hash(), out);
        ScanFormat.state(file.state(), out);
    }

    private static PublishedFile written(ByteReader in) {
        return new PublishedFile(
                in.plain(),
                new Checksum(in.word(), in.word(), in.word(), in.word()),
                ScanFormat.hash(in),
                ScanFormat.state(in));
    }
}
