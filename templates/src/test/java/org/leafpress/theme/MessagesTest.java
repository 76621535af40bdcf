package org.leafpress.theme;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.MessageFormat;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.leafpress.diagnostic.Severity;
import org.leafpress.model.TranslationMethod;
import org.leafpress.model.governance.Governance;
import org.leafpress.model.governance.ShownStatus;
import org.leafpress.model.leaflet.BodyArea;
import org.leafpress.model.leaflet.CareLevel;
import org.leafpress.model.leaflet.CauseKind;
import org.leafpress.model.leaflet.Evidence;
import org.leafpress.model.leaflet.Frequency;
import org.leafpress.model.leaflet.Part;
import org.leafpress.model.review.Instrument;
import org.leafpress.model.review.Role;
import org.leafpress.model.theme.PrintFormat;
import org.leafpress.model.topic.Status;
import org.leafpress.model.topic.TakenBack;
import org.leafpress.model.translation.PartState;

/** The message bundle and the templates fit each other. */
class MessagesTest {

    /** {@code msg("key")}, {@code msg("prefix." + word)} or {@code msg("prefix." + word + ".suffix")}. */
    private static final Pattern CALL = Pattern.compile("msg\\(\"([^\"]+)\"(?: \\+ [\\w.]+(?: \\+ \"([^\"]+)\")?)?");

    /**
     * Read by the renderer: for the heads of pages that are not leaflets, for the map of a leaflet, for links on
     * paper, for saved leaflets, and for the index for search.
     */
    private static final List<String> RENDERER_KEYS = List.of(
            "changed.phone",
            "bundle.method",
            "title.",
            "description.",
            "body-map.alt-areas",
            "print.see-leaflet",
            "offline.note",
            "search.emergency-words");

    private static final Path REPORT = ThemeSources.ROOT.resolve("report");

    private static final Set<String> REPORT_KEYS =
            new TreeSet<>(bundle(REPORT.resolve("messages/en.properties")).stringPropertyNames());

    private static final Set<String> KEYS =
            new TreeSet<>(new ThemeRenderer().messages().stringPropertyNames());

    @Test
    void everyKeyThatATemplateUsesExistsAndNoneIsUnused() {
        assertFit(KEYS, RENDERER_KEYS, file -> !file.startsWith(REPORT));
    }

    @Test
    void theReportHasABundleOfItsOwnThatFitsItsTemplates() {
        assertFit(REPORT_KEYS, List.of(), file -> file.startsWith(REPORT));
    }

    private static void assertFit(Set<String> keys, List<String> rendererKeys, Predicate<Path> templates) {
        Set<String> unused = new TreeSet<>(keys);
        unused.removeIf(key -> rendererKeys.stream().anyMatch(key::startsWith));
        Set<String> missing = new TreeSet<>();
        for (Path file : ThemeSources.under(ThemeSources.ROOT)) {
            if (!file.toString().matches(".*\\.ftl[hx]") || !templates.test(file)) {
                continue;
            }
            Matcher call = CALL.matcher(ThemeSources.read(file));
            while (call.find()) {
                boolean whole = !call.group().contains("+");
                String suffix = call.group(2) == null ? "" : call.group(2);
                String prefix = call.group(1);
                Set<String> used = new TreeSet<>(keys);
                used.removeIf(key -> !(whole ? key.equals(prefix) : key.startsWith(prefix) && key.endsWith(suffix)));
                if (used.isEmpty()) {
                    missing.add(file.getFileName() + ": " + call.group(1));
                }
                unused.removeAll(used);
            }
        }
        assertThat(missing).as("keys without a message").isEmpty();
        assertThat(unused).as("messages that no template uses").isEmpty();
    }

    /** How leaflets on paper can stand, but for those that need no notice. */
    private static final Enum<?>[] SHOWN_WITH_NOTICE = Arrays.stream(ShownStatus.values())
            .filter(shownStatus -> shownStatus.isShown() && shownStatus != ShownStatus.APPROVED)
            .toArray(Enum<?>[]::new);

    static Stream<Arguments> vocabularies() {
        return Stream.of(
                Arguments.of("body-area.", "", BodyArea.values()),
                Arguments.of("cause-kind.", "", CauseKind.values()),
                Arguments.of("care.", ".prefix", CareLevel.values()),
                Arguments.of("evidence.", "", Evidence.values()),
                Arguments.of("how-common.", "", Frequency.values()),
                Arguments.of("section.", "", Part.values()),
                Arguments.of("side-effects.how-common.", "", Frequency.values()),
                Arguments.of("status.", "", but(ShownStatus.values(), ShownStatus.APPROVED)),
                Arguments.of("status.", ".text", but(ShownStatus.values(), ShownStatus.APPROVED)),
                Arguments.of("print.", "", SHOWN_WITH_NOTICE),
                Arguments.of("print.", ".text", SHOWN_WITH_NOTICE),
                Arguments.of("print.format.", "", PrintFormat.values()),
                Arguments.of("taken-back.", "", TakenBack.Reason.values()),
                Arguments.of("translation.by.", "", TranslationMethod.values()));
    }

    private static Enum<?>[] but(Enum<?>[] words, Enum<?> one) {
        return Arrays.stream(words).filter(word -> word != one).toArray(Enum<?>[]::new);
    }

    @Test
    void everyWordOfTheReportHasAMessage() {
        assertThat(Arrays.stream(Severity.values()).map(word -> "severity." + kebab(word)))
                .isSubsetOf(REPORT_KEYS);
        assertThat(Arrays.stream(Status.values()).map(word -> "status." + kebab(word)))
                .isSubsetOf(REPORT_KEYS);
        assertThat(Arrays.stream(ShownStatus.values()).map(word -> "shown-status." + kebab(word)))
                .isSubsetOf(REPORT_KEYS);
        assertThat(Arrays.stream(Role.values()).map(word -> "role." + kebab(word)))
                .isSubsetOf(REPORT_KEYS);
        assertThat(Arrays.stream(Instrument.values()).map(word -> "instrument." + kebab(word)))
                .isSubsetOf(REPORT_KEYS);
        assertThat(Governance.REQUIRED.stream().map(word -> "duty.sign-" + kebab(word)))
                .isSubsetOf(REPORT_KEYS);
        assertThat(Arrays.stream(PartState.values())
                        .filter(state -> state != PartState.CURRENT)
                        .map(word -> "part." + kebab(word)))
                .isSubsetOf(REPORT_KEYS);
    }

    @ParameterizedTest
    @MethodSource("vocabularies")
    void everyWordOfAVocabularyHasAMessage(String prefix, String suffix, Enum<?>[] words) {
        assertThat(Arrays.stream(words).map(word -> prefix + kebab(word) + suffix))
                .isSubsetOf(KEYS);
    }

    @Test
    void everyMessageIsAPatternWithoutStraightApostrophes() {
        assertThat(new ThemeRenderer().messages()).allSatisfy((key, pattern) -> {
            assertThat(new MessageFormat(pattern.toString(), Locale.UK).toPattern())
                    .as(key.toString())
                    .isNotBlank();
            assertThat(pattern.toString()).as(key.toString()).doesNotContain("'");
        });
    }

    private static Properties bundle(Path file) {
        try {
            Properties messages = new Properties();
            messages.load(new StringReader(ThemeSources.read(file)));
            return messages;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String kebab(Enum<?> word) {
        return word.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
