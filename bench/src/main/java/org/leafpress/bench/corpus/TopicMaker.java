package org.leafpress.bench.corpus;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Makes topics with the parts that the leaflets of the sample site have, figures apart. A topic is the same whatever
 * the number of topics, but for those it is related to.
 */
public final class TopicMaker {
    private static final String EMERGENCY = "{{emergency.number}}";

    private final int topics;

    /**
     * For a site of so many topics.
     *
     * @param topics from 2 to {@link MadeTopic#MOST}
     */
    public TopicMaker(int topics) {
        if (topics < 2 || topics > MadeTopic.MOST) {
            throw new IllegalArgumentException("from 2 to " + MadeTopic.MOST + " topics, not " + topics);
        }
        this.topics = topics;
    }

    /**
     * Makes one.
     *
     * @param number 0-based
     */
    public MadeTopic make(int number) {
        Draw draw = new Draw(number);
        String heading = draw.one(Vocabulary.HEADINGS);
        String section = slug(heading);
        ObjectNode facts = facts(number, draw);
        ArrayNode related = facts.putArray("related");
        Stream.generate(() -> MadeTopic.id(other(number, draw)))
                .limit(3)
                .distinct()
                .forEach(related::add);
        ObjectNode leaflet = leaflet(number, draw, section, heading);
        return new MadeTopic(MadeTopic.id(number), facts, leaflet, section, prose(number, draw));
    }

    private static ObjectNode facts(int number, Draw draw) {
        ObjectNode facts = object();
        facts.put("code", String.format(Locale.ROOT, "EX-%05d", number + 1));
        facts.put("status", "draft");
        facts.put("version", "0." + (1 + draw.number(9)));
        facts.put("owner", "Example editor");
        facts.put("audience", "adults");
        facts.putArray("body-areas").add(MadeTopic.area(number));
        each(
                facts,
                "clinical-codes",
                1,
                code -> code.put("system", "icd-10")
                        .put("code", "R" + (10 + draw.number(89)) + "." + draw.number(10))
                        .put("display", MadeTopic.title(number)));
        int[] next = {0};
        each(
                facts,
                "sources",
                3,
                source -> source.put("id", "source-" + ++next[0])
                        .put("title", "Review " + (100 + draw.number(900)) + " on " + draw.one(Vocabulary.SIGNS))
                        .put("publisher", draw.one(Vocabulary.PUBLISHERS))
                        .put("url", "https://sources.example.org/" + draw.number(100_000)));
        return facts;
    }

    private ObjectNode leaflet(int number, Draw draw, String section, String heading) {
        ObjectNode leaflet = object();
        String title = MadeTopic.title(number);
        leaflet.put("title", title);
        leaflet.put("medical-name", "signum " + (100 + draw.number(900)));
        leaflet.putArray("also-called")
                .add(draw.one(Vocabulary.QUALITIES) + " " + title.toLowerCase(Locale.ROOT))
                .add(title + " at " + draw.one(List.of("home", "night", "rest", "work")));
        leaflet.put("summary", "This leaflet is about " + title.toLowerCase(Locale.ROOT) + ". " + draw.sentence());
        leaflet.put("main-message", "It is often harmless. " + draw.one(Vocabulary.ACTIONS) + ".");
        texts(leaflet, "key-points", 4, draw::sentence);
        seekHelp(leaflet.putObject("seek-help"), draw);
        ObjectNode overview = leaflet.putObject("overview");
        overview.put("what-it-is", draw.sentences(2) + "\nSee also " + link(number, draw) + ".\n");
        overview.put("feels-like", draw.sentences(2));
        overview.put("how-long", draw.sentence());
        overview.put("how-it-happens", draw.sentences(3));
        causes(leaflet, draw);
        relief(leaflet.putObject("relief"), number, draw);
        treatments(leaflet, draw);
        ObjectNode appointment = leaflet.putObject("appointment");
        texts(appointment, "prepare", 4, () -> "how often it " + draw.one(Vocabulary.SIGNS));
        texts(appointment, "what-happens", 3, draw::sentence);
        texts(appointment, "ask", 2, () -> draw.one(Vocabulary.QUESTIONS));
        List<String> questions = draw.some(Vocabulary.QUESTIONS, 2);
        each(
                leaflet,
                "questions",
                questions,
                (item, question) ->
                        item.put("id", slug(question)).put("question", question).put("answer", draw.sentences(2)));
        each(
                leaflet,
                "myths",
                draw.some(Vocabulary.MYTHS, 1),
                (item, myth) -> item.put("id", "belief").put("myth", myth).put("fact", draw.sentences(2)));
        ArrayNode sections = leaflet.putArray("sections");
        List.of("overview", "causes", "relief", "treatments")
                .forEach(part -> sections.addObject().put("part", part));
        sections.addObject().put("id", section).put("title", heading).put("file", "en-GB/" + section + ".md");
        List.of("appointment", "questions", "myths")
                .forEach(part -> sections.addObject().put("part", part));
        return leaflet;
    }

    private static void seekHelp(ObjectNode help, Draw draw) {
        List<String> signs = draw.some(Vocabulary.WARNINGS, 12);
        card(help, "emergency", "Call " + EMERGENCY + " now if:", signs.subList(0, 4));
        card(help, "urgent", "Ask your GP for an urgent appointment if:", signs.subList(4, 8));
        card(help, "routine", "See your GP if:", signs.subList(8, 12));
    }

    private static void card(ObjectNode help, String level, String action, List<String> signs) {
        ArrayNode list = help.putArray(level).addObject().put("action", action).putArray("signs");
        signs.forEach(list::add);
    }

    private static void causes(ObjectNode leaflet, Draw draw) {
        each(leaflet, "causes", draw.some(Vocabulary.CAUSES, 4), (cause, name) -> {
            cause.put("id", slug(name));
            cause.put("name", name);
            cause.put("kind", draw.one(Vocabulary.KINDS));
            cause.put("how-common", draw.one(Vocabulary.FREQUENCIES));
            cause.put("text", draw.sentences(2));
            cause.putArray("what-helps").add("do-" + (1 + draw.number(4)));
            cause.putArray("sources").add("source-" + (1 + draw.number(3)));
        });
    }

    private void relief(ObjectNode relief, int number, Draw draw) {
        int[] next = {0};
        each(relief, "do", draw.some(Vocabulary.ACTIONS, 4), (strategy, action) -> {
            strategy.put("id", "do-" + ++next[0]);
            strategy.put("action", action);
            strategy.put("why", draw.sentence());
            strategy.put("how", next[0] == 1 ? "See " + link(number, draw) + "." : draw.sentence());
        });
        each(relief, "do-not", draw.some(Vocabulary.ACTIONS, 2), (avoidance, action) -> {
            avoidance.put("id", "not-" + ++next[0]);
            avoidance.put("action", "Do not worry. " + action);
            avoidance.put("why", draw.sentence());
        });
    }

    private static void treatments(ObjectNode leaflet, Draw draw) {
        each(leaflet, "treatments", draw.some(Vocabulary.TREATMENTS, 2), (treatment, name) -> {
            treatment.put("id", slug(name));
            treatment.put("name", name);
            treatment.put("for-whom", "Some people");
            treatment.put("how-it-works", draw.sentences(2));
            treatment.put("benefits", draw.sentence());
            treatment.put("risks", draw.sentence());
            treatment.put("doing-nothing", draw.sentence());
        });
    }

    private String prose(int number, Draw draw) {
        StringBuilder text = new StringBuilder();
        text.append(draw.sentence()).append(" **").append(draw.sentence()).append("**\n\n");
        for (int step = 1; step <= 4; step++) {
            text.append(step).append(". ").append(draw.one(Vocabulary.ACTIONS)).append(".\n");
        }
        text.append("\nRead about ").append(link(number, draw)).append(" too.\n\n");
        text.append("| Day | What to do |\n|---|---|\n");
        for (String day : List.of("Monday", "Wednesday", "Friday")) {
            text.append("| ")
                    .append(day)
                    .append(" | ")
                    .append(draw.one(Vocabulary.ACTIONS))
                    .append(" |\n");
        }
        return text.toString();
    }

    /** A link to another topic, in Markdown. */
    private String link(int number, Draw draw) {
        int other = other(number, draw);
        return "[" + MadeTopic.title(other).toLowerCase(Locale.ROOT) + "](topic:" + MadeTopic.id(other) + ")";
    }

    private int other(int number, Draw draw) {
        int other = draw.number(topics - 1);
        return other < number ? other : other + 1;
    }

    private static String slug(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
    }

    private static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }

    private static void each(ObjectNode parent, String key, int count, Consumer<ObjectNode> item) {
        ArrayNode items = parent.putArray(key);
        for (int i = 0; i < count; i++) {
            item.accept(items.addObject());
        }
    }

    private static <T> void each(ObjectNode parent, String key, List<T> values, BiConsumer<ObjectNode, T> item) {
        ArrayNode items = parent.putArray(key);
        values.forEach(value -> item.accept(items.addObject(), value));
    }

    private static void texts(ObjectNode parent, String key, int count, Supplier<String> text) {
        List<String> texts = new ArrayList<>();
        while (texts.size() < count) {
            texts.add(text.get());
        }
        ArrayNode items = parent.putArray(key);
        texts.forEach(items::add);
    }
}
