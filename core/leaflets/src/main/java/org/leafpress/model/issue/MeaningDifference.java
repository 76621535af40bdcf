package org.leafpress.model.issue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import org.leafpress.model.leaflet.CareLevel;

/**
 * Finds how the meaning of a leaflet has changed: first what is still said, wherever it stands now, then what stands at
 * another care level, then what is said in like words, and what remains has gone or is new.
 */
final class MeaningDifference {
    /** From so much likeness on, two statements are taken for one that was reworded. */
    private static final double ALIKE = 0.55;

    /** A sign that stands at another care level must be more like what it was: two levels may have like signs. */
    private static final double ALIKE_ELSEWHERE = 0.75;

    private static final List<CareLevel> LEVELS = List.of(CareLevel.values());

    /** What keeps patients safe first, and of that emergencies before all else. */
    private static final Comparator<MeaningChange> ORDER = Comparator.comparing(
                    (MeaningChange change) -> !change.isSafety())
            .thenComparing(change -> change.statement().kind())
            .thenComparingInt(MeaningDifference::level)
            .thenComparing(MeaningChange::type);

    private final List<Statement> gone;
    private final List<Statement> come;
    private final List<MeaningChange> changes = new ArrayList<>();

    private MeaningDifference(Meaning before, Meaning now) {
        this.gone = new ArrayList<>(before.statements());
        this.come = new ArrayList<>(now.statements());
    }

    static List<MeaningChange> between(Meaning earlier, Meaning later) {
        MeaningDifference difference = new MeaningDifference(earlier, later);
        difference.changes.addAll(StepOrder.changes(earlier, later));
        difference.dropSame();
        difference.follow();
        difference.pair((old, now) -> elsewhere(old, now) && old.words().equals(now.words()));
        difference.pair((old, now) ->
                isNamed(old) && old.kind() == now.kind() && old.item().equals(now.item()));
        difference.pairLikest(ALIKE, MeaningDifference::sameHome);
        difference.pair((old, now) -> isKeyed(old) && sameHome(old, now));
        difference.pairLikest(ALIKE_ELSEWHERE, MeaningDifference::elsewhere);
        difference.dropWordsOf(difference.gone);
        difference.dropWordsOf(difference.come);
        difference.gone.forEach(old -> difference.add(Optional.of(old), Optional.empty()));
        difference.come.forEach(now -> difference.add(Optional.empty(), Optional.of(now)));
        return difference.changes.stream().sorted(ORDER).toList();
    }

    /** A card has one action and the like, a dose one amount: what stands in its place is what has become of it. */
    private static boolean isKeyed(Statement statement) {
        return switch (statement.kind()) {
            case PHONE, AUDIENCE -> true;
            case DOSE, HOW_TO_TAKE, PREGNANCY, INTERACTIONS, SCHEDULE ->
                !statement.key().isEmpty();
            case ADVICE -> !statement.key().endsWith("/prepare"); // of which there are several
            default -> false;
        };
    }

    /** True for what an entry that has an id is called, or asks to do. */
    private static boolean isNamed(Statement statement) {
        return !statement.item().isEmpty() && statement.kind() != StatementKind.WORDING;
    }

    /** Of an entry that has come or gone as a whole, what stands below its name is no news. */
    private void dropWordsOf(List<Statement> statements) {
        Set<String> items = statements.stream()
                .filter(MeaningDifference::isNamed)
                .map(Statement::item)
                .collect(Collectors.toSet());
        statements.removeIf(statement -> statement.kind() == StatementKind.WORDING && items.contains(statement.item()));
    }

    private static boolean sameHome(Statement old, Statement now) {
        return old.kind() == now.kind() && old.key().equals(now.key());
    }

    private static boolean elsewhere(Statement old, Statement now) {
        return (old.kind() == StatementKind.SIGN || old.kind() == StatementKind.SIDE_EFFECTS)
                && now.kind() == old.kind()
                && !old.key().equals(now.key());
    }

    private static int level(MeaningChange change) {
        int level = level(change.statement());
        return Math.min(level, change.before().map(MeaningDifference::level).orElse(level));
    }

    /** The more urgent the smaller; what is not care advice comes last. */
    private static int level(Statement statement) {
        return CareLevel.find(statement.key()).map(LEVELS::indexOf).orElse(LEVELS.size());
    }

    /** What is said as before, as often as before. */
    private void dropSame() {
        Map<Statement, Integer> said = new HashMap<>();
        come.forEach(statement -> said.merge(statement.said(), 1, Integer::sum));
        Map<Statement, Integer> same = new HashMap<>();
        gone.removeIf(statement -> drop(statement.said(), said, same));
        come.removeIf(statement -> drop(statement.said(), same, new HashMap<>()));
    }

    /** Takes a statement from one count to another; false if it is not in the first. */
    private static boolean drop(Statement said, Map<Statement, Integer> from, Map<Statement, Integer> to) {
        boolean there = from.getOrDefault(said, 0) > 0;
        if (there) {
            from.merge(said, -1, Integer::sum);
            to.merge(said, 1, Integer::sum);
        }
        return there;
    }

    /** Where a dose is for others than it was, or something is due at another time, the rest is compared all the same. */
    private void follow() {
        for (Statement old : List.copyOf(gone)) {
            if (old.kind() == StatementKind.DOSE_FOR || isTime(old)) {
                likest(old, isTime(old) ? 0 : ALIKE, MeaningDifference::sameHome)
                        .ifPresent(now -> {
                            change(old, now);
                            gone.replaceAll(other -> follow(other, old.words(), now.words()));
                        });
            }
        }
        dropSame();
    }

    private static boolean isTime(Statement statement) {
        return statement.kind() == StatementKind.SCHEDULE && statement.key().isEmpty();
    }

    private static Statement follow(Statement other, String before, String now) {
        return (other.kind() == StatementKind.DOSE || other.kind() == StatementKind.SCHEDULE)
                        && other.key().startsWith(before + "/")
                ? other.withKey(now + other.key().substring(before.length()))
                : other;
    }

    private void pair(BiPredicate<Statement, Statement> same) {
        for (Statement old : List.copyOf(gone)) {
            come.stream().filter(now -> same.test(old, now)).findFirst().ifPresent(now -> change(old, now));
        }
    }

    /** The likest of all pairs first, so that no statement is taken from the one that it was. */
    private void pairLikest(double atLeast, BiPredicate<Statement, Statement> among) {
        record Pair(Statement old, Statement now, double likeness) {}
        List<Pair> pairs = new ArrayList<>();
        for (Statement old : gone) {
            for (Statement now : come) {
                double likeness = among.test(old, now) ? Likeness.of(old.words(), now.words()) : 0;
                if (likeness >= atLeast) {
                    pairs.add(new Pair(old, now, likeness));
                }
            }
        }
        pairs.sort(Comparator.comparingDouble(Pair::likeness).reversed());
        pairs.stream()
                .filter(pair -> gone.contains(pair.old()) && come.contains(pair.now()))
                .forEach(pair -> change(pair.old(), pair.now()));
    }

    private Optional<Statement> likest(Statement old, double atLeast, BiPredicate<Statement, Statement> among) {
        return come.stream()
                .filter(now -> among.test(old, now) && Likeness.of(old.words(), now.words()) >= atLeast)
                .max(Comparator.comparingDouble(now -> Likeness.of(old.words(), now.words())));
    }

    private void change(Statement old, Statement now) {
        if (gone.remove(old) && come.remove(now)) {
            add(Optional.of(old), Optional.of(now));
        }
    }

    private void add(Optional<Statement> old, Optional<Statement> now) {
        changes.add(new MeaningChange(old, now));
    }
}
