package org.leafpress.parse;

import java.net.URI;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.leafpress.diagnostic.Code;
import org.leafpress.diagnostic.Diagnostics;
import org.leafpress.diagnostic.Place;
import org.leafpress.model.LanguageTag;
import org.leafpress.model.TopicId;
import org.leafpress.model.site.Glossary;
import org.leafpress.model.site.Site;
import org.leafpress.model.site.SiteFacts;
import org.leafpress.model.site.SiteText;
import org.leafpress.model.site.WordList;
import org.leafpress.parse.bind.RecordReader;
import org.leafpress.parse.bind.RecordReader.Tree;
import org.leafpress.parse.text.ControlCharacters;
import org.leafpress.parse.text.MessageText;
import org.leafpress.parse.yaml.YamlNode;
import org.leafpress.parse.yaml.YamlNode.Mapping;
import org.leafpress.parse.yaml.YamlNode.Scalar;
import org.leafpress.parse.yaml.YamlNode.Sequence;
import org.leafpress.source.ContentFolder;

/** Reads what belongs to the site as a whole, and finds its topics. */
public final class SiteReader {
    /** The folder that holds a folder for each topic. */
    public static final String TOPICS = "topics";

    private static final String FACTS = "site.yaml";
    private static final String TEXTS = "site";
    private static final String GLOSSARIES = "glossary";
    private static final String WORDS = "words";

    /** Parts of a path that browsers take out. */
    private static final Pattern DETOUR = Pattern.compile("/[.]{0,2}/|/[.]{1,2}$");

    private final ContentFolder content;
    private final RecordReader records;

    /** Reads the site of a content folder. */
    public SiteReader(ContentFolder content) {
        this.content = content;
        this.records = new RecordReader(content);
    }

    /** Reads all but the topics. */
    public SiteReading read() {
        Diagnostics diagnostics = new Diagnostics();
        Optional<Tree> tree = tree(diagnostics);
        List<LanguageTag> told = tree.map(found -> languages(found.root())).orElse(List.of());
        List<LanguageTag> languages = told.isEmpty() ? new GuessedLanguages(content).find() : told;
        StrayFiles strays = new StrayFiles(content, languages, diagnostics);
        strays.checkOutermost();
        List<TopicId> topics = topics(strays, diagnostics);
        Optional<SiteFacts> facts = tree.flatMap(found -> facts(found, diagnostics));
        if (languages.isEmpty()) {
            return new SiteReading(Optional.empty(), languages, topics, diagnostics.sorted());
        }
        SortedMap<LanguageTag, SiteText> texts =
                byLanguage(SiteText.class, TEXTS, languages, Set.copyOf(told), diagnostics);
        SortedMap<LanguageTag, Glossary> glossaries =
                byLanguage(Glossary.class, GLOSSARIES, languages, Set.of(), diagnostics);
        SortedMap<LanguageTag, WordList> words = byLanguage(WordList.class, WORDS, languages, Set.of(), diagnostics);
        Optional<Site> site = RecordReader.isComplete(diagnostics)
                ? facts.map(found -> new Site(found, texts, glossaries, words))
                : Optional.empty();
        return new SiteReading(site, languages, topics, diagnostics.sorted());
    }

    private Optional<Tree> tree(Diagnostics diagnostics) {
        Optional<String> facts =
                MisnamedFiles.find(FACTS, content.files("", diagnostics), new HashSet<>(), diagnostics);
        if (facts.isEmpty()) {
            diagnostics.report(
                    Code.FILE_MISSING,
                    Place.file(FACTS),
                    "the content folder has no site.yaml",
                    MissingFileHelp.find(content, FACTS, content.allFiles("site", new Diagnostics()))
                            .orElse("check that this is the folder that holds the topics; if it is, add the file"));
            return Optional.empty();
        }
        return records.tree(facts.get(), diagnostics);
    }

    /** The languages, even if something else in the file is at fault; none if some of them may be lacking. */
    private static List<LanguageTag> languages(Mapping tree) {
        return tree
                .value("languages")
                .filter(YamlNode::isSound)
                .filter(Sequence.class::isInstance)
                .map(Sequence.class::cast)
                .stream()
                .flatMap(list -> list.items().stream())
                .flatMap(item -> item instanceof Scalar scalar
                        ? Optional.of(scalar.value()).stream()
                        : Optional.<String>empty().stream())
                .filter(LanguageTag::isValid)
                .map(LanguageTag::new)
                .distinct()
                .toList();
    }

    private Optional<SiteFacts> facts(Tree tree, Diagnostics diagnostics) {
        Tree current = new Tree(FormerKeys.moved(tree.root(), diagnostics), tree.complete());
        Optional<SiteFacts> facts = records.bind(SiteFacts.class, current, new HashSet<>(), diagnostics);
        facts.ifPresent(found -> {
            checkBaseUrl(found.baseUrl(), tree.root(), diagnostics);
            NumberRanges.check(tree.root(), diagnostics);
        });
        return facts;
    }

    private static void checkBaseUrl(URI url, Mapping tree, Diagnostics diagnostics) {
        boolean plain = url.getRawQuery() == null && url.getRawFragment() == null;
        Place place = tree.value("base-url").map(YamlNode::place).orElse(tree.place());
        if (DETOUR.matcher(url.getPath()).find() || ControlCharacters.indexIn(url.getPath()) >= 0) {
            diagnostics.report(
                    Code.BAD_FORMAT,
                    place,
                    "a browser shows another address than this: its path has empty parts, . or .., or invisible characters",
                    "open the home page in a browser, and copy its address");
        } else if (!plain || !url.getPath().endsWith("/")) {
            diagnostics.report(
                    Code.BAD_FORMAT,
                    place,
                    "the address of the site must end in /",
                    plain ? "write \"" + url + "/\"" : "leave out what begins with ? or #");
        }
    }

    private <T extends Record> SortedMap<LanguageTag, T> byLanguage(
            Class<T> type,
            String folder,
            List<LanguageTag> languages,
            Set<LanguageTag> required,
            Diagnostics diagnostics) {
        List<String> files = content.allFiles(folder, diagnostics);
        Set<String> named = new HashSet<>();
        SortedMap<LanguageTag, String> paths = LanguageFiles.find(folder, files, languages, named, diagnostics);
        SortedMap<LanguageTag, T> found = new TreeMap<>();
        Diagnostics own = new Diagnostics();
        for (Map.Entry<LanguageTag, String> path : paths.entrySet()) {
            records.tree(path.getValue(), own)
                    .flatMap(tree -> records.bind(type, tree, named, own))
                    .ifPresent(text -> found.put(path.getKey(), text));
        }
        languages.stream()
                .filter(language -> required.contains(language) && !paths.containsKey(language))
                .forEach(language -> own.report(
                        Code.FILE_MISSING,
                        Place.file(folder + "/" + language + ".yaml"),
                        "the site has no texts in " + language,
                        MissingFileHelp.find(content, folder + "/" + language + ".yaml", files)
                                .orElse("begin the file with: mvn leafpress:new -Dlanguage=" + language + ", or take "
                                        + language + " out of \"languages\" in site.yaml")));
        if (RecordReader.isComplete(own)) {
            LanguageFiles.reportUnused(files, named, own);
        }
        diagnostics.addAll(own.sorted());
        return found;
    }

    private List<TopicId> topics(StrayFiles strays, Diagnostics diagnostics) {
        List<TopicId> topics = new ArrayList<>();
        for (String name : content.folders(TOPICS, diagnostics)) {
            if (TopicId.isValid(name)) {
                topics.add(new TopicId(name));
            } else {
                diagnostics.report(
                        Code.BAD_NAME,
                        Place.file(TOPICS + "/" + name),
                        "\"" + name + "\" cannot be the name of a topic",
                        MessageText.findId(name)
                                .filter(id -> !LanguageTag.isValid(name))
                                .map(id ->
                                        "did you mean \"" + TOPICS + "/" + id + "\"? Names of topics have small letters"
                                                + " a to z, digits and single hyphens, and start with a letter")
                                .orElseGet(() -> LanguageTag.isValid(name)
                                        ? "did you mean \"" + TOPICS + "/<name of the topic>/" + name
                                                + "\"? Each topic has a folder of its own, with its files in it"
                                        : MessageText.idHelp(name)));
            }
        }
        LanguageFiles.reportUnused(content.files(TOPICS, diagnostics), Set.copyOf(strays.checkTopics()), diagnostics);
        int most = content.limits().maxTopics();
        if (topics.size() > most) {
            diagnostics.report(
                    Code.TOO_MANY_FILES,
                    Place.file(TOPICS),
                    "there are more than " + most + " topics",
                    "check that this is the right folder");
            return topics.subList(0, most);
        }
        return topics;
    }
}
