package org.leafpress.load;

import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.leafpress.parse.SiteReader;
import org.leafpress.source.ReadLog;
import org.leafpress.source.RecordedRead;

/** Which files and folders a site is read from, its topics apart. Folders end in a slash. */
record ReadsOfSite(NavigableSet<String> paths) {
    static ReadsOfSite of(ReadLog asked) {
        return new ReadsOfSite(asked.all().stream()
                .map(each -> each.kind() == RecordedRead.Kind.LISTING ? each.path() + "/" : each.path())
                .collect(Collectors.toCollection(TreeSet::new)));
    }

    /** True if the site may be another when what is at a path is: much else can lie in a content folder. */
    boolean mayHave(String path) {
        String folder = path.substring(0, path.lastIndexOf('/') + 1);
        String below = path + "/";
        return path.isEmpty()
                || path.startsWith(SiteReader.TOPICS + "/") // of a topic that is new or gone
                || paths.contains(path)
                || paths.contains(folder.isEmpty() ? "/" : folder)
                || !paths.subSet(below, below + Character.MAX_VALUE).isEmpty();
    }
}
