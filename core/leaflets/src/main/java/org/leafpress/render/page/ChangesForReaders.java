package org.leafpress.render.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.leafpress.model.Labels;
import org.leafpress.model.issue.MeaningChange;
import org.leafpress.model.issue.Statement;
import org.leafpress.render.Messages;
import org.leafpress.render.view.IssuedView.ChangeGroup;
import org.leafpress.render.view.IssuedView.ChangeView;

/** Tells readers in their language what a leaflet says otherwise than the version that they hold. */
final class ChangesForReaders {
    private final Messages messages;
    private final StatementWords words;

    ChangesForReaders(Edition edition) {
        this(edition, Map.of());
    }

    /** With values that the site had then, by placeholder. */
    ChangesForReaders(Edition edition, Map<String, String> then) {
        this.messages = edition.messages();
        this.words = new StatementWords(edition.fills(), then);
    }

    /** Those that mean something to readers, by what they are about, in the order given. */
    List<ChangeGroup> of(List<MeaningChange> changes) {
        Map<String, List<ChangeView>> groups = new LinkedHashMap<>();
        changes.stream()
                .filter(change -> !change.isWording())
                .forEach(change -> groups.computeIfAbsent(title(change.statement()), unused -> new ArrayList<>())
                        .add(view(change)));
        return groups.entrySet().stream()
                .map(group -> new ChangeGroup(group.getKey(), group.getValue()))
                .toList();
    }

    private ChangeView view(MeaningChange change) {
        boolean moved = change.type() == MeaningChange.Type.MOVED;
        return new ChangeView(
                change.type(),
                change.before().map(this::said),
                change.now().map(this::said),
                change.before().filter(unused -> moved).map(this::title));
    }

    /** Of a dose, for whom it is, and when something is due: what follows means nothing without that. */
    String said(Statement statement) {
        String said = words.of(statement.words());
        int slash = statement.key().lastIndexOf('/');
        return switch (statement.kind()) {
            case DOSE, SCHEDULE -> slash < 0 ? said : words.of(statement.key().substring(0, slash)) + ": " + said;
            default -> said;
        };
    }

    /** What a statement is about. */
    String title(Statement statement) {
        String key = switch (statement.kind()) {
            case SIGN, CARE -> "care." + statement.key() + ".prefix";
            case PHONE -> "changed.phone";
            case DOSE, DOSE_FOR -> "section.dose";
            case DO_NOT -> "relief.do-not";
            case DO -> "relief.do";
            case CAUTION, AUDIENCE -> "label.caution";
            case HOW_TO_TAKE,
                    WHO_CAN_TAKE,
                    INTERACTIONS,
                    PREGNANCY,
                    STEPS,
                    SCHEDULE,
                    TREATMENTS,
                    TESTS,
                    CAUSES,
                    SYMPTOMS,
                    COMPLICATIONS -> "section." + Labels.of(statement.kind());
            case SIDE_EFFECTS -> sideEffects(statement.key());
            case ADVICE -> "section." + statement.key().replaceFirst("/.*", "");
            case WORDING -> "section.prose";
        };
        return messages.get(key).replaceFirst("\\s*[:\uff1a]$", "");
    }

    private static String sideEffects(String group) {
        return switch (group) {
            case "" -> "section.side-effects";
            case "serious" -> "side-effects.serious";
            default -> "side-effects.how-common." + group;
        };
    }
}
