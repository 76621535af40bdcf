package org.leafpress.preview;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.leafpress.build.LiveSite;
import org.leafpress.check.Findings;
import org.leafpress.concurrent.LruCache;
import org.leafpress.diagnostic.Diagnostic;
import org.leafpress.diagnostic.Severity;
import org.leafpress.load.LiveContent;
import org.leafpress.model.TopicId;
import org.leafpress.render.Paths;
import org.leafpress.render.RenderedFile;
import org.leafpress.render.TemplateFault;
import org.leafpress.source.ContentFolder;

/**
 * The site as its author looks at it: where something is faulty, the last good page and what is wrong. Many threads may ask
 * while one refreshes.
 */
final class PreviewSite {
    private static final Pattern LEAFLET = Pattern.compile("(?:[^/]+/)?topics/([^/]+)[.]html");
    private static final int MOST_PAGES = 64;

    private final LiveSite live;
    private final ContentFolder folder;
    private final AtomicLong version = new AtomicLong(1);
    private final LruCache<String, byte[]> lastPages = new LruCache<>(MOST_PAGES);
    private final Map<String, Diagnostic> broken = new ConcurrentHashMap<>();
    /** Topics that have changed since the start: whoever writes wants to hear of these wherever they look. */
    private final Set<TopicId> touched = ConcurrentHashMap.newKeySet();

    private volatile boolean hasNewStyle;

    PreviewSite(LiveSite live, ContentFolder folder) {
        this.live = live;
        this.folder = folder;
    }

    /** The site without what the preview adds. */
    LiveSite live() {
        return live;
    }

    /** The content folder. */
    ContentFolder folder() {
        return folder;
    }

    /** A number that grows with every change. */
    long version() {
        return version.get();
    }

    /** Whether the last change was one of the theme, so that styles must be loaded again. */
    boolean hasNewStyle() {
        return hasNewStyle;
    }

    /**
     * Reads again what has changed.
     *
     * @return whether there are errors in it that were not there before
     */
    synchronized boolean refresh(Collection<String> changed) {
        int before = errors();
        LiveContent.Change change = live.refresh(changed);
        touched.addAll(change.topics());
        touched.removeIf(id -> !live.content().findingsOfTopics().containsKey(id));
        broken.clear();
        hasNewStyle = changed.stream().anyMatch(path -> path.startsWith("theme"));
        version.incrementAndGet();
        return errors() > before;
    }

    private int errors() {
        int count = errors(live.content().findings()).size();
        for (TopicId id : touched) {
            count += errors(ofTopic(id)).size();
        }
        return count;
    }

    /** A file of the site; of a page that cannot be made now, what it was when it last could. */
    Optional<byte[]> find(String path) {
        try {
            return make(path);
        } catch (NoSuchElementException vanished) {
            return makeAfterRefresh(path); // a topic went while a page was made that names it
        }
    }

    private synchronized Optional<byte[]> makeAfterRefresh(String path) {
        return make(path);
    }

    private Optional<byte[]> make(String path) {
        try {
            Optional<byte[]> bytes = live.glance(path).map(RenderedFile::content);
            broken.remove(path);
            if (path.endsWith(".html")) {
                bytes.ifPresent(page -> lastPages.put(path, page));
            }
            return bytes.or(() -> isExpected(path) ? Optional.of(page(path)) : Optional.empty());
        } catch (TemplateFault fault) {
            broken.put(path, fault.diagnostic());
            return path.endsWith(".html") ? Optional.of(page(path)) : Optional.empty();
        }
    }

    /** What kept a file from being made when it was last asked for. */
    Optional<Diagnostic> fault(String path) {
        return Optional.ofNullable(broken.get(path));
    }

    /** True for a page that there would be but for faults in the content. */
    private boolean isExpected(String path) {
        return path.endsWith(".html")
                && (live.paths().isEmpty()
                        || topic(path)
                                .filter(id -> !errors(ofTopic(id)).isEmpty())
                                .isPresent());
    }

    private byte[] page(String path) {
        return lastPages
                .find(path)
                .orElseGet(() ->
                        "<!doctype html><html lang=\"en\"><head><title>Not to be shown yet</title></head><body></body></html>"
                                .getBytes(StandardCharsets.UTF_8));
    }

    /** The topic that an address is about, whether it can be read or not. */
    Optional<TopicId> topic(String path) {
        Matcher leaflet = LEAFLET.matcher(path);
        return live.leaflet(path)
                .map(Paths.Leaflet::topic)
                .or(() -> leaflet.matches() && TopicId.isValid(leaflet.group(1))
                        ? Optional.of(new TopicId(leaflet.group(1)))
                        : Optional.empty());
    }

    /** What keeps a page from being shown as it is now, or is wrong with what was changed last: nothing but errors. */
    List<Diagnostic> faults(String path) {
        List<Diagnostic> faults = new ArrayList<>(live.faults());
        fault(path).ifPresent(faults::add);
        faults.addAll(errors(live.content().findings()));
        topic(path).ifPresent(id -> faults.addAll(errors(ofTopic(id))));
        for (TopicId id : touched) {
            faults.addAll(errors(ofTopic(id)));
        }
        return faults.stream().distinct().sorted().toList();
    }

    /** All that was found about a topic. */
    Findings ofTopic(TopicId id) {
        return live.content().findingsOfTopics().getOrDefault(id, Findings.NONE);
    }

    static List<Diagnostic> errors(Findings findings) {
        return findings.counted().stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .toList();
    }
}
