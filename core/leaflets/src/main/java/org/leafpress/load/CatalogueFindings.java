package org.leafpress.load;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.leafpress.check.Checks;
import org.leafpress.diagnostic.Diagnostic;
import org.leafpress.diagnostic.Diagnostics;
import org.leafpress.model.TopicId;
import org.leafpress.model.site.Catalogue;

/**
 * What the rules about all topics find, while content is in memory. These rules get only the few topics that they can say
 * anything about. Which these are is kept up to date topic by topic, so that a change of one topic costs the same on a
 * large site as on a small one.
 */
final class CatalogueFindings {
    private final Map<TopicId, Catalogue.Entry> entries = new HashMap<>();
    private final Map<String, Set<TopicId>> byCode = new HashMap<>();
    private final Set<String> sharedCodes = new HashSet<>();
    private final Set<TopicId> singledOut = new HashSet<>();

    /** Takes in what a topic says now; nothing if it cannot be read. */
    void put(TopicId id, Optional<Catalogue.Entry> entry) {
        Optional.ofNullable(entries.remove(id)).ifPresent(old -> {
            singledOut.remove(id);
            code(old, false);
        });
        entry.ifPresent(now -> {
            entries.put(id, now);
            code(now, true);
            if (Checks.singlesOut(now)) {
                singledOut.add(id);
            }
        });
    }

    private void code(Catalogue.Entry entry, boolean used) {
        String code = entry.facts().code().value();
        Set<TopicId> users = byCode.computeIfAbsent(code, unused -> new TreeSet<>());
        boolean unused = used ? users.add(entry.id()) : users.remove(entry.id());
        if (users.size() > 1) {
            sharedCodes.add(code);
        } else {
            sharedCodes.remove(code);
        }
        if (users.isEmpty()) {
            byCode.remove(code);
        }
    }

    /** How many topics can be read. */
    int size() {
        return entries.size();
    }

    Optional<Catalogue.Entry> find(TopicId id) {
        return Optional.ofNullable(entries.get(id));
    }

    /** The findings of these rules, by topic. */
    Map<TopicId, List<Diagnostic>> findings(Checks checks) {
        List<Catalogue.Entry> few = new ArrayList<>();
        Set<TopicId> ids = new TreeSet<>(singledOut);
        sharedCodes.forEach(code -> ids.addAll(byCode.getOrDefault(code, Set.of())));
        ids.forEach(id -> find(id).ifPresent(few::add));
        Diagnostics found = new Diagnostics();
        checks.checkCatalogue(new Catalogue(few), found);
        Map<TopicId, List<Diagnostic>> byTopic = new HashMap<>();
        found.sorted()
                .forEach(finding -> ids.stream()
                        .filter(id -> finding.place().file().startsWith("topics/" + id + "/"))
                        .forEach(id -> byTopic.computeIfAbsent(id, unused -> new ArrayList<>())
                                .add(finding)));
        return byTopic;
    }
}
