package org.leafpress.theme;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.NumberFormat;
import com.ibm.icu.text.PluralRules;
import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.leafpress.check.text.StarterWords;
import org.leafpress.diagnostic.Diagnostic;
import org.leafpress.diagnostic.Diagnostics;
import org.leafpress.diagnostic.Place;
import org.leafpress.model.Labels;
import org.leafpress.model.LanguageTag;
import org.leafpress.model.TranslationMethod;
import org.leafpress.model.leaflet.CareLevel;
import org.leafpress.model.topic.Status;
import org.leafpress.render.LanguageNames;
import org.leafpress.render.MessageBundles;
import org.leafpress.render.Messages;
import org.leafpress.render.ThemeFiles;

/** Every bundle of messages is whole, fits its language, and says how it was made. */
class BundlesTest {
    private static final Path FOLDER = ThemeSources.ROOT.resolve("messages");
    private static final Path PAGE = Path.of("../docs/languages.md");
    private static final Path CALL_WORDS =
            Path.of("../core/leaflets/src/main/resources/org/leafpress/prose/call-words.txt");
    private static final String MADE = "<!-- Made by a test from the bundles; do not edit below. -->\n";
    private static final List<String> CARE_LEVELS =
            Arrays.stream(CareLevel.values()).map(Labels::of).toList();

    /** English words of a message that is about what to do at once, what not to do, or what not to trust. */
    private static final Pattern DANGER = Pattern.compile(
            "(?i)emergenc|urgent|immediate|when to seek|draft|do not\\b(?! have)|take care|out of date|overdue|taken .*back|withdrawn|myth:"
                    + "|not been|nobody has|no clinician|mistake");

    @TempDir
    Path folder;

    /** One plural form with what it says. */
    private static final Pattern FORM = Pattern.compile("(\\w+) \\{([^}]*)}");

    static List<String> languages() {
        return ThemeSources.under(FOLDER).stream()
                .map(file -> file.getFileName().toString().replace(".properties", ""))
                .toList();
    }

    static List<String> translations() {
        return languages().stream().filter(tag -> !tag.equals("en")).toList();
    }

    @Test
    void languagesOfPatientsAreThere() {
        assertThat(languages())
                .contains(
                        "en", "cy", "pl", "ro", "es", "pt", "fr", "de", "it", "so", "tr", "ar", "fa", "ur", "bn", "pa",
                        "gu", "hi", "ta", "zh-Hans", "vi", "uk");
    }

    @ParameterizedTest
    @MethodSource("languages")
    void bundleHasEveryMessageWithItsArgumentsAndPluralForms(String tag) {
        Diagnostics diagnostics = new Diagnostics();
        Optional<Messages> messages = find(tag, diagnostics);
        assertThat(diagnostics.sorted().stream().map(Diagnostic::message)).isEmpty();
        assertThat(messages).isPresent();
    }

    @Test
    void noBundleLacksAMessage() throws IOException {
        Map<String, Set<String>> missing = new TreeMap<>();
        try (ThemeFiles files = ThemeFiles.open(Path.of("no-overrides"), BundlesTest.class.getClassLoader())) {
            MessageBundles bundles = new MessageBundles(files, new Diagnostics());
            languages().forEach(tag -> missing.put(tag, bundles.missing(new LanguageTag(tag))));
        }
        missing.values().removeIf(Set::isEmpty);
        assertThat(missing).as("messages that are in English, by language").isEmpty();
    }

    @Test
    void messageThatABundleLacksIsEnglishAndMarkedAndListed() throws IOException {
        Diagnostics diagnostics = new Diagnostics();
        try (ThemeFiles files = themeWithout("contents.title")) {
            MessageBundles bundles = new MessageBundles(files, diagnostics);
            assertThat(bundles.missing(InventedSite.TRANSLATED)).containsExactly("contents.title");
            Messages messages = bundles.find(InventedSite.TRANSLATED, Place.file("site.yaml"))
                    .orElseThrow();
            String page =
                    new String(new InventedSite(files).leaflet(Status.DRAFT).content(), StandardCharsets.UTF_8);
            assertThat(page)
                    .contains("<h2 id=\"contents\"><span lang=\"en\" dir=\"ltr\">On this page</span></h2>")
                    .contains("<h2 id=\"related\">" + messages.get("related.title") + "</h2>");
        }
        assertThat(diagnostics.sorted()).isEmpty();
    }

    @Test
    void messagesThatMustBeUnderstoodAreNeverEnglish() throws IOException {
        Diagnostics diagnostics = new Diagnostics();
        try (ThemeFiles files = themeWithout(".*(?<!nav\\.home)")) {
            assertThat(new MessageBundles(files, diagnostics).find(InventedSite.TRANSLATED, Place.file("site.yaml")))
                    .isEmpty();
        }
        String message = diagnostics.sorted().get(0).message();
        assertThat(message).startsWith("the theme lacks messages in fr that must not be in English: ");
        Set<String> vital = Set.of(message.replaceFirst(".*: ", "").split(", "));
        Properties english = patterns("en");
        assertThat(english.stringPropertyNames().stream()
                        .filter(key -> DANGER.matcher(english.getProperty(key)).find()))
                .isNotEmpty()
                .isSubsetOf(vital);
    }

    /** The default theme with a German bundle that lacks some messages. */
    private ThemeFiles themeWithout(String keys) throws IOException {
        Path theme = folder.resolve("org/leafpress/theme");
        for (Path file : ThemeSources.under(ThemeSources.ROOT)) {
            Path copy = theme.resolve(ThemeSources.ROOT.relativize(file).toString());
            Files.createDirectories(copy.getParent());
            Files.copy(file, copy);
        }
        Path french = theme.resolve("messages/fr.properties");
        Files.writeString(french, Files.readString(french).replaceAll("(?m)^" + keys + "=.*\n", ""));
        URLClassLoader loader = new URLClassLoader(new URL[] {folder.toUri().toURL()}, null);
        return ThemeFiles.open(Path.of("no-overrides"), loader);
    }

    @ParameterizedTest
    @MethodSource("languages")
    void bundleHasNoMessageTwiceAndNoStraightApostrophe(String tag) {
        List<String> keys = ThemeSources.read(file(tag))
                .lines()
                .filter(line -> !line.startsWith("#") && line.contains("="))
                .map(line -> line.substring(0, line.indexOf('=')))
                .toList();
        assertThat(keys).doesNotHaveDuplicates();
        assertThat(patterns(tag).values().stream().map(Object::toString))
                .as("an apostrophe begins a quotation in ICU messages")
                .noneMatch(pattern -> pattern.contains("'"));
    }

    @ParameterizedTest
    @MethodSource("translations")
    void bundleThatNobodyHasCheckedSaysSoInItsHeadAndToPrograms(String tag) {
        assertThat(find(tag, new Diagnostics()).orElseThrow().method()).contains(TranslationMethod.MACHINE);
        assertThat(ThemeSources.read(file(tag)).lines().findFirst().orElseThrow())
                .contains("Translated by a machine; nobody has checked it yet.");
    }

    /** A message that was forgotten looks like the English one. A few words are the same in two languages. */
    @ParameterizedTest
    @MethodSource("translations")
    void longMessagesAreNotThoseOfTheSource(String tag) {
        Properties source = patterns("en");
        Properties translation = patterns(tag);
        assertThat(source.stringPropertyNames().stream()
                        .filter(key -> source.getProperty(key).length() > 24)
                        .filter(key -> source.getProperty(key).equals(translation.getProperty(key))))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("languages")
    void everyNumberGetsItsPluralFormByCldr(String tag) {
        Messages messages = find(tag, new Diagnostics()).orElseThrow();
        ULocale locale = ULocale.forLanguageTag(tag);
        PluralRules rules = PluralRules.forLocale(locale);
        Properties forms = new Properties();
        Matcher form = FORM.matcher(patterns(tag).getProperty("languages.leaflets"));
        while (form.find()) {
            forms.setProperty(form.group(1), form.group(2));
        }
        for (String keyword : rules.getKeywords()) {
            Collection<Double> samples = rules.getSamples(keyword);
            for (Double sample : samples == null ? List.<Double>of() : samples) {
                String number = NumberFormat.getInstance(locale).format(sample);
                assertThat(messages.get("languages.leaflets", sample))
                        .as(keyword)
                        .isEqualTo(forms.getProperty(keyword).replace("#", number));
            }
        }
    }

    @Test
    void pageOfLanguagesListsEveryBundleWithTheWordsToCheckFirst() throws IOException {
        String written = Files.readString(PAGE);
        String page = written.substring(0, written.indexOf(MADE) + MADE.length()) + list();
        if ("refresh".equals(System.getProperty("leafpress.golden"))) {
            Files.writeString(PAGE, page);
        }
        assertThat(Files.readString(PAGE))
                .as("docs/languages.md; refresh it with -Dleafpress.golden=refresh")
                .isEqualTo(page);
    }

    private static String list() {
        LanguageNames names =
                new LanguageNames(languages().stream().map(LanguageTag::new).toList());
        LanguageTag english = new LanguageTag("en");
        StringBuilder out = new StringBuilder("\n| tag | language | translated | ")
                .append(String.join(" | ", CARE_LEVELS))
                .append(" |\n|---|---|---")
                .append("|---".repeat(CARE_LEVELS.size()))
                .append("|\n");
        for (String tag : languages()) {
            LanguageTag language = new LanguageTag(tag);
            Properties patterns = patterns(tag);
            out.append("| `").append(tag).append("` | ").append(names.in(english, language));
            if (!language.equals(english)) {
                out.append(", ").append(names.own(language));
            }
            out.append(" | ").append(patterns.getProperty("bundle.method"));
            CARE_LEVELS.forEach(level -> out.append(" | ").append(patterns.getProperty("care." + level + ".prefix")));
            out.append(" |\n");
        }
        return out.toString();
    }

    /** {@code init} takes the languages that have words for what is not written yet. */
    @Test
    void newSitesAndLeafletsHaveWordsInEveryLanguageThatHasABundle() {
        assertThat(StarterWords.languages())
                .containsExactlyInAnyOrderElementsOf(languages().stream()
                        .map(tag -> new LanguageTag(tag).locale().getLanguage())
                        .toList());
    }

    /** Without them, a short number that an author types, such as 112, is not known to be one to call. */
    @Test
    void wordsForCallingAreKnownInEveryLanguageThatHasABundle() throws IOException {
        String words = Files.readString(CALL_WORDS);
        assertThat(languages())
                .allSatisfy(tag -> assertThat(words)
                        .contains("\n" + new LanguageTag(tag).locale().getLanguage() + " before: "));
    }

    private static Optional<Messages> find(String tag, Diagnostics diagnostics) {
        try (ThemeFiles files = ThemeFiles.open(Path.of("no-overrides"), BundlesTest.class.getClassLoader())) {
            return new MessageBundles(files, diagnostics).find(new LanguageTag(tag), Place.file("site.yaml"));
        }
    }

    private static Path file(String tag) {
        return FOLDER.resolve(tag + ".properties");
    }

    static Properties patterns(String tag) {
        Properties patterns = new Properties();
        try {
            patterns.load(new StringReader(ThemeSources.read(file(tag))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return patterns;
    }
}
