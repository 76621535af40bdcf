package org.leafpress.render;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Collectors;
import org.leafpress.model.Labels;
import org.leafpress.model.LanguageTag;
import org.leafpress.model.TopicId;
import org.leafpress.model.leaflet.BodyArea;

/**
 * Where everything is on the site: pages of the first language at the root, those of the others in a folder of their
 * own; figures and body maps once for all languages. All paths are relative to the root of the site, with {@code /}.
 */
public final class Paths {
    private static final String LETTERS = "a-z";
    private static final String AREAS = "body-areas";
    /** Characters of a body map's name; pages of topics with many areas are to stay small. */
    private static final int LONGEST_NAME = 40;

    private final LanguageTag first;

    /** Paths of a site whose first language is given. */
    public Paths(LanguageTag first) {
        this.first = first;
    }

    /** A page that is not a leaflet, such as {@code a-z}. */
    public String page(LanguageTag language, String name) {
        return folder(language) + name + ".html";
    }

    /** The name of a page with the names under a letter of the A to Z. */
    public static String letter(String address) {
        return LETTERS + "/" + address;
    }

    /** The name of a page with the topics about a part of the body. */
    public static String area(BodyArea area) {
        return AREAS + "/" + Labels.of(area);
    }

    /** Whether a page is one of a letter or a body area: a part of a list. */
    public static boolean isPart(String path) {
        List<String> folders = folders(path);
        return !folders.isEmpty() && List.of(LETTERS, AREAS).contains(folders.get(folders.size() - 1));
    }

    /** A leaflet. */
    public String leaflet(LanguageTag language, TopicId topic) {
        return folder(language) + "topics/" + topic + ".html";
    }

    /** A leaflet in print; {@code format} is the word that names it, such as {@code tri-fold}. */
    public String print(LanguageTag language, TopicId topic, String format) {
        return folder(language) + "topics/" + topic + "-" + format + ".pdf";
    }

    /** A figure of a topic. */
    public String figure(TopicId topic, String id) {
        return "figures/" + topic + "/" + id + ".svg";
    }

    /**
     * The body map on which some areas are marked: named after them, or, where that would be long, after a number in which
     * each bit stands for an area.
     */
    public String bodyMap(EnumSet<BodyArea> marked) {
        String names = marked.stream().map(Labels::of).collect(Collectors.joining("_"));
        return "body-maps/" + (names.length() <= LONGEST_NAME ? names : number(marked)) + ".svg";
    }

    private static String number(EnumSet<BodyArea> marked) {
        long bits = 0;
        for (BodyArea area : BodyArea.values()) {
            bits = 2 * bits + (marked.contains(area) ? 1 : 0);
        }
        return marked.size() + "-areas-" + Long.toHexString(bits);
    }

    /** The logo. */
    public String logo() {
        return "logo.svg";
    }

    /** The logo for dark screens. */
    public String logoDark() {
        return "logo-dark.svg";
    }

    /** A mark at the foot of pages; they are counted from 0. */
    public String footerMark(int index) {
        return "marks/" + (index + 1) + ".svg";
    }

    private String folder(LanguageTag language) {
        return language.equals(first) ? "" : language + "/";
    }

    /** What leads from a page to the root: {@code ""}, {@code "../"} and so on. */
    public static String root(String path) {
        return "../".repeat((int) path.chars().filter(c -> c == '/').count());
    }

    /** The shortest address that leads from one path to another. */
    public static String relative(String from, String to) {
        List<String> start = folders(from);
        List<String> goal = folders(to);
        int common = 0;
        while (common < Math.min(start.size(), goal.size()) && start.get(common).equals(goal.get(common))) {
            common++;
        }
        StringBuilder out = new StringBuilder("../".repeat(start.size() - common));
        goal.subList(common, goal.size()).forEach(folder -> out.append(folder).append('/'));
        return out.append(to.substring(to.lastIndexOf('/') + 1)).toString();
    }

    private static List<String> folders(String path) {
        List<String> folders = new ArrayList<>(List.of(path.split("/")));
        folders.remove(folders.size() - 1);
        return folders;
    }
}
