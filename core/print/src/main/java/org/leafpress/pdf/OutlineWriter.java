package org.leafpress.pdf;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** Writes the outline: bookmarks nested by level. */
final class OutlineWriter {
    private OutlineWriter() {}

    private static final class Entry {
        private final Bookmark bookmark;
        private final ObjectRef ref;
        private final List<Entry> below = new ArrayList<>();

        Entry(Bookmark bookmark, ObjectRef ref) {
            this.bookmark = bookmark;
            this.ref = ref;
        }

        int open() {
            return below.stream().mapToInt(entry -> 1 + entry.open()).sum();
        }
    }

    /** The outline's object; empty if there is nothing in it. */
    static Optional<ObjectRef> write(List<Bookmark> bookmarks, Pages pages, PdfFile file) {
        if (bookmarks.isEmpty()) {
            return Optional.empty();
        }
        ObjectRef root = file.allocate();
        List<Entry> top = nest(bookmarks, file);
        siblings(top, root, pages, file);
        int open = top.size() + top.stream().mapToInt(Entry::open).sum();
        SyntaxWriter out = new SyntaxWriter().open().name("Type").name("Outlines");
        file.put(root, children(out, top, open).close());
        return Optional.of(root);
    }

    private static List<Entry> nest(List<Bookmark> bookmarks, PdfFile file) {
        List<Entry> top = new ArrayList<>();
        Deque<Entry> path = new ArrayDeque<>();
        for (Bookmark bookmark : bookmarks) {
            Entry entry = new Entry(bookmark, file.allocate());
            while (!path.isEmpty() && path.element().bookmark.level() >= bookmark.level()) {
                path.pop();
            }
            (path.isEmpty() ? top : path.element().below).add(entry);
            path.push(entry);
        }
        return top;
    }

    private static void siblings(List<Entry> entries, ObjectRef parent, Pages pages, PdfFile file) {
        for (int i = 0; i < entries.size(); i++) {
            Entry entry = entries.get(i);
            SyntaxWriter out = new SyntaxWriter().open().name("Title").text(entry.bookmark.title());
            out.name("Parent").ref(parent).name("Dest").raw(pages.destination(entry.bookmark.anchor()));
            if (i > 0) {
                out.name("Prev").ref(entries.get(i - 1).ref);
            }
            if (i < entries.size() - 1) {
                out.name("Next").ref(entries.get(i + 1).ref);
            }
            if (!entry.below.isEmpty()) {
                children(out, entry.below, entry.open());
                siblings(entry.below, entry.ref, pages, file);
            }
            file.put(entry.ref, out.close());
        }
    }

    private static SyntaxWriter children(SyntaxWriter out, List<Entry> entries, int open) {
        out.name("First").ref(entries.get(0).ref);
        out.name("Last").ref(entries.get(entries.size() - 1).ref);
        return out.name("Count").integer(open);
    }
}
