package org.leafpress.model.issue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.leafpress.model.Labels;
import org.leafpress.model.leaflet.CareLevel;
import org.leafpress.model.text.Fingerprint;
import org.leafpress.model.text.SaidText.Saying;

/**
 * What a leaflet says to a patient, statement by statement. It is made of what {@link org.leafpress.model.text.SaidText}
 * writes, so that it can be had of a leaflet that was signed years ago as well as of the one at hand.
 *
 * @param statements in the order of the leaflet, phone numbers last
 */
public record Meaning(List<Statement> statements) {
    /**
     * What each part of a leaflet is about unless {@link #kind} knows better. A test compares the keys with the model. A
     * part that is not here counts as a caution, so that nothing that keeps patients safe can change unnoticed.
     */
    static final Map<String, StatementKind> PARTS = Map.ofEntries(
            Map.entry("title", StatementKind.WORDING),
            Map.entry("medical-name", StatementKind.WORDING),
            Map.entry("also-called", StatementKind.WORDING),
            Map.entry("summary", StatementKind.WORDING),
            Map.entry("main-message", StatementKind.WORDING),
            Map.entry("key-points", StatementKind.WORDING),
            Map.entry("seek-help", StatementKind.CARE),
            Map.entry("overview", StatementKind.WORDING),
            Map.entry("symptoms", StatementKind.WORDING),
            Map.entry("steps", StatementKind.STEPS),
            Map.entry("gallery", StatementKind.WORDING),
            Map.entry("compare", StatementKind.WORDING),
            Map.entry("kinds", StatementKind.WORDING),
            Map.entry("body-areas", StatementKind.WORDING),
            Map.entry("who-can-take", StatementKind.WHO_CAN_TAKE),
            Map.entry("dose", StatementKind.DOSE),
            Map.entry("how-to-take", StatementKind.HOW_TO_TAKE),
            Map.entry("side-effects", StatementKind.SIDE_EFFECTS),
            Map.entry("causes", StatementKind.WORDING),
            Map.entry("risk-factors", StatementKind.WORDING),
            Map.entry("relief", StatementKind.WORDING),
            Map.entry("nutrients", StatementKind.WORDING),
            Map.entry("tests", StatementKind.WORDING),
            Map.entry("stages", StatementKind.ADVICE),
            Map.entry("schedule", StatementKind.SCHEDULE),
            Map.entry("treatments", StatementKind.WORDING),
            Map.entry("outlook", StatementKind.WORDING),
            Map.entry("complications", StatementKind.COMPLICATIONS),
            Map.entry("prevention", StatementKind.WORDING),
            Map.entry("spread", StatementKind.WORDING),
            Map.entry("living-with", StatementKind.ADVICE),
            Map.entry("pregnancy", StatementKind.PREGNANCY),
            Map.entry("interactions", StatementKind.INTERACTIONS),
            Map.entry("storage", StatementKind.ADVICE),
            Map.entry("support", StatementKind.WORDING),
            Map.entry("appointment", StatementKind.WORDING),
            Map.entry("questions", StatementKind.WORDING),
            Map.entry("myths", StatementKind.WORDING),
            Map.entry("further-reading", StatementKind.WORDING),
            Map.entry("figures", StatementKind.WORDING),
            Map.entry("sections", StatementKind.WORDING));

    /** Facts of the topic that are signed with the leaflet. */
    static final Map<String, StatementKind> FACTS = Map.of(
            "audience", StatementKind.AUDIENCE,
            "clinical-codes", StatementKind.WORDING,
            "sources", StatementKind.WORDING,
            "drawings", StatementKind.WORDING);

    /** The parts whose entries are known by their names. */
    private static final Map<String, StatementKind> BY_NAME = Map.of(
            "causes", StatementKind.CAUSES,
            "symptoms", StatementKind.SYMPTOMS,
            "tests", StatementKind.TESTS,
            "treatments", StatementKind.TREATMENTS);

    public Meaning {
        statements = List.copyOf(statements);
    }

    /**
     * The meaning of a text.
     *
     * @param advice what the site adds to it
     */
    public static Meaning of(List<Saying> sayings, SiteAdvice advice) {
        List<Statement> statements = new ArrayList<>();
        KeyedBefore before = new KeyedBefore();
        for (Saying saying : sayings) {
            String[] part = saying.part().split("/", -1);
            StatementKind kind = kind(part);
            boolean heading = before.look(part, saying.words());
            if (!isId(part) && !heading && !saying.words().isBlank()) {
                statements.add(new Statement(kind, key(kind, part, before), saying.words(), item(part)));
            }
        }
        advice.emergency()
                .ifPresent(words ->
                        statements.add(new Statement(StatementKind.CARE, Labels.of(CareLevel.EMERGENCY), words, "")));
        advice.numbers()
                .forEach((name, number) -> statements.add(new Statement(StatementKind.PHONE, name, number, "")));
        return new Meaning(statements);
    }

    /** True for facts of the topic, such as its codes: they are signed with the leaflet, and no part of its words. */
    public static boolean isFact(Saying saying) {
        String[] part = saying.part().split("/", -1);
        return FACTS.containsKey(part[0]) || (part[0].equals("body-areas") && part.length < 3);
    }

    /** The name of an entry is for references, and not shown. */
    private static boolean isId(String[] part) {
        return part.length > 2 && part[part.length - 2].equals("id");
    }

    /** The id of the entry that a part belongs to. */
    private static String item(String[] part) {
        return switch (part[0]) {
            case "causes", "tests", "treatments" -> part.length > 2 ? part[1] : "";
            case "relief", "prevention", "spread" -> part.length > 3 ? part[2] : "";
            default -> "";
        };
    }

    private static StatementKind kind(String[] part) {
        String first = part[0];
        String last = name(part);
        if (last.equals("caution") || last.equals("warning")) {
            return StatementKind.CAUTION;
        }
        return switch (first) {
            case "seek-help" -> part.length > 2 && part[2].equals("signs") ? StatementKind.SIGN : StatementKind.CARE;
            case "dose" -> last.equals("for") ? StatementKind.DOSE_FOR : StatementKind.DOSE;
            case "relief", "prevention", "spread" ->
                !last.equals("action")
                        ? StatementKind.WORDING
                        : part[1].equals("do-not") ? StatementKind.DO_NOT : StatementKind.DO;
            case "causes", "symptoms", "tests", "treatments" ->
                last.equals("name") || last.equals("sign")
                        ? BY_NAME.getOrDefault(first, StatementKind.WORDING)
                        : StatementKind.WORDING;
            case "appointment" -> last.equals("prepare") ? StatementKind.ADVICE : StatementKind.WORDING;
            default -> PARTS.getOrDefault(first, FACTS.getOrDefault(first, StatementKind.CAUTION));
        };
    }

    /** What the last part is called: prose is made of blocks. */
    static String name(String[] part) {
        String last = part[part.length - 1];
        return last.equals("blocks") && part.length > 1 ? part[part.length - 2] : last;
    }

    private static String key(StatementKind kind, String[] part, KeyedBefore before) {
        String last = name(part);
        return switch (kind) {
            case SIGN, CARE -> part.length > 1 ? part[1] : "";
            case DOSE -> part[1].equals("doses") ? before.dosed() + "/" + last : "";
            case SCHEDULE -> last.equals("when") || last.equals("for") ? "" : before.due() + "/" + last;
            case SIDE_EFFECTS -> before.group();
            case STEPS -> last.equals("action") ? "" : last;
            case ADVICE -> part[0] + "/" + last;
            case HOW_TO_TAKE, WHO_CAN_TAKE, PREGNANCY, INTERACTIONS -> part.length > 1 ? part[1] : "";
            default -> "";
        };
    }

    /** How this differs from an earlier meaning: what keeps patients safe first, emergencies before all else. */
    public List<MeaningChange> since(Meaning before) {
        return MeaningDifference.between(before, this);
    }

    /** What must not change within a version; in what order it is said matters for steps alone. */
    public List<Statement> safety() {
        return statements.stream()
                .filter(Statement::isSafety)
                .map(Statement::said)
                .sorted(Comparator.comparing(Statement::kind)
                        .thenComparing(Statement::key)
                        .thenComparing(said -> said.isStep() ? "" : said.words()))
                .toList();
    }

    /** The hash of {@link #safety}. */
    public Fingerprint safetyHash() {
        return Fingerprint.of(safety());
    }
}
