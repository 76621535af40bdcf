package org.leafpress.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A clinic has its leaflet translated: pins, sends texts out and takes them back. */
class TranslatorsIT {
    private static final String SOURCE = "content/topics/hiccups/en-GB.yaml";
    private static final String SPANISH = "content/topics/hiccups/es.yaml";
    private static final String CHOICE = "-Dleafpress.topic=hiccups";
    private static final String IN_SPANISH = "-Dleafpress.language=es";
    private static final String XLIFF = "target/translation/hiccups.es.xlf";
    private static final Pattern UNTRANSLATED =
            Pattern.compile("(<source>((?:(?!</source>).)*)</source>\n)(?!<target>)", Pattern.DOTALL);

    private static final String SITE_IN_SPANISH = """
            name: Folletos de Riverside Clinic
            organisation: Riverside Clinic
            welcome: Folletos claros de su clínica.
            emergency: En una emergencia llame ya al {{emergency.number}}.
            disclaimer: Un folleto no puede examinarle. Pregunte a un profesional por su propia salud.
            other-formats: Para letra grande, audio u otro idioma llame al {{contact.phone}}.
            feedback: ¿Hay algo mal o difícil de entender? Díganoslo en {{contact.email}}.
            copyright: © 2026 Riverside Clinic
            about: Nuestros profesionales escriben estos folletos, y los pacientes los leen antes que usted.
            accessibility: Queremos que todos puedan leer estos folletos. Díganos si usted no puede.
            """;

    /** The pin of the clinic's own emergency advice. */
    private static final String EMERGENCY = "emergency-made-from: v1-ce259440307560dea425dc6e93af5def\n";

    @TempDir
    Path temp;

    private Clinic clinic;

    /** Comments, quotes, folded lines and Windows line ends are there to be kept. */
    @BeforeEach
    void translateTheLeaflet() {
        clinic = new Clinic(temp);
        clinic.edit("content/site.yaml", "[en-GB]", "[en-GB, es]");
        clinic.write("content/site/es.yaml", SITE_IN_SPANISH + EMERGENCY);
        clinic.write(SPANISH, """
                # De la primera entrega.
                translation: {method: human, translator: 'A. Person', date: 2026-02-15}
                title: "Hipo"
                summary: >-
                  El hipo son pequeñas sacudidas del músculo que está debajo de los pulmones.
                  Casi siempre se pasa en minutos.
                main-message: El hipo casi nunca es peligroso y se pasa solo. # sí
                seek-help:
                  emergency:
                    - action: "Llame ya al {{emergency.number}} si tiene hipo y:"
                      signs: [debilidad repentina de la cara o de un brazo, "dolor de pecho"]
                  routine:
                    - action: 'Vea a su médico si el hipo:'
                      signs:
                        - dura más de 2 días
                        - vuelve una y otra vez
                causes:
                  - id: fizzy-drinks
                    name: Bebidas con gas
                    text: El gas estira el estómago, que aprieta el músculo.
                relief:
                  do:
                    - {id: small-sips, action: Beba agua fría poco a poco., why: Tragar calma el nervio.}
                    - {id: hold-breath, action: Aguante la respiración unos segundos.}
                  do-not:
                    - {id: no-fizz, action: No tome bebidas con gas hasta que se pase.}
                    - {id: no-rush, action: No coma deprisa.}
                """.replace("\n", "\r\n"));
    }

    @Test
    void pinsSayWhatATranslationWasMadeFrom() {
        assertThat(succeed("leafpress:check")).contains("warning[LP803]");
        assertThat(succeed("leafpress:pin", CHOICE, IN_SPANISH))
                .contains("[INFO] Leafpress: pinned 5 parts of hiccups in es: head (was unpinned), emergency (was"
                        + " unpinned), routine (was unpinned), causes (was unpinned), relief (was unpinned)\n")
                .doesNotContain("[WARN", "Exception");
        assertThat(clinic.read("content/topics/hiccups/es/made-from.yaml")).contains("source: \"chest pain\"");
        assertThat(succeed("leafpress:check")).doesNotContain("LP80");

        clinic.edit(SOURCE, "chest pain", "pain in the chest");
        assertThat(succeed("leafpress:check"))
                .contains(
                        "warning[LP801]: the source of \"emergency\" has changed since it was translated; it stands at "
                                + SOURCE.replace("content/", "") + ":6:16")
                .containsOnlyOnce("LP801");

        Clinic.Run refused = clinic.maven("leafpress:pin", CHOICE, IN_SPANISH, "-Dleafpress.part=emergencies");
        assertThat(refused.exit()).isEqualTo(1);
        assertThat(refused.log())
                .contains("error[LP808]: leafpress.part is \"emergencies\", which is no part of this leaflet")
                .doesNotContain("Exception:", "\tat ");
    }

    @ParameterizedTest
    @CsvSource({"xliff, xlf", "csv, csv"})
    void whatComesBackUnchangedChangesNoByte(String format, String extension) {
        SortedMap<String, String> before = content();
        assertThat(succeed(
                        "leafpress:export-translation",
                        "leafpress:import-translation",
                        CHOICE,
                        IN_SPANISH,
                        "-Dleafpress.format=" + format,
                        "-Dleafpress.all",
                        "-Dleafpress.acceptUntranslated=all",
                        "-Dleafpress.file=target/translation/hiccups.es." + extension))
                .contains(
                        "[INFO] Leafpress: 16 texts to translate in target/translation/hiccups.es." + extension + "\n",
                        "[INFO] Leafpress: changed 0 texts\n")
                .doesNotContain("[WARN", "Exception");
        assertThat(content()).isEqualTo(before);
    }

    @Test
    void onlyWhatHasChangedGoesOutAndOnlyWhatTheTranslatorDidComesIn() {
        succeed("leafpress:pin", CHOICE, IN_SPANISH);
        clinic.edit(SOURCE, "keep coming back", "come back after every meal");
        assertThat(succeed("leafpress:export-translation", CHOICE, IN_SPANISH))
                .contains("[INFO] Leafpress: 3 texts to translate in " + XLIFF + "\n");
        assertThat(clinic.read(XLIFF))
                .contains("<group id=\"part.routine\" name=\"routine\">")
                .containsOnlyOnce("<group ")
                .contains("<note category=\"source-before\">keep coming back</note>")
                .contains("<source>come back after every meal</source>");

        SortedMap<String, String> expected = content();
        expected.computeIfPresent(
                "topics/hiccups/es.yaml",
                (file, text) -> text.replace(latin("vuelve una y otra vez"), latin("vuelve después de cada comida")));
        clinic.edit(XLIFF, "vuelve una y otra vez", "vuelve después de cada comida");
        translated(XLIFF);
        assertThat(succeed("leafpress:import-translation", CHOICE, IN_SPANISH, "-Dleafpress.file=" + XLIFF))
                .contains("[INFO] Leafpress: changed 1 text in topics/hiccups/es.yaml. Check them, then run"
                        + " leafpress:pin\n");
        assertThat(content()).isEqualTo(expected);
        assertThat(succeed("leafpress:pin", "leafpress:check", CHOICE, IN_SPANISH, "-Dleafpress.part=routine"))
                .contains("pinned 1 part of hiccups in es: routine (was stale)")
                .doesNotContain("LP80");
    }

    @Test
    void aChangedNumberIsAFaultInTheTranslatorsFile() {
        succeed("leafpress:export-translation", CHOICE, IN_SPANISH);
        clinic.edit(XLIFF, "<target>dura más de 2 días</target>", "<target>dura más de 20 días</target>");
        translated(XLIFF);
        int line = clinic.read(XLIFF).lines().toList().indexOf("<target>dura más de 20 días</target>") + 1;
        SortedMap<String, String> before = content();
        Clinic.Run run = clinic.maven("leafpress:import-translation", CHOICE, IN_SPANISH, "-Dleafpress.file=" + XLIFF);
        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.log())
                .contains(
                        "[ERROR] " + XLIFF + ":" + line + ":21: error[LP811]: \"seek-help.routine.1.signs.1\" was left"
                                + " out: the source says 2, the translation 20\n")
                .contains("help: write 2; the source stands at topics/hiccups/en-GB.yaml:13:11\n")
                .doesNotContain("Exception:", "\tat ");
        assertThat(content()).isEqualTo(before);
    }

    @Test
    void aLanguageBeginsWithItsFirstImport() {
        clinic.edit("content/site.yaml", "[en-GB, es]", "[en-GB, es, fr]");
        clinic.write("content/site/fr.yaml", SITE_IN_SPANISH + EMERGENCY); // in any words but those of the source
        String file = "target/translation/hiccups.fr.xlf";
        succeed("leafpress:export-translation", CHOICE, "-Dleafpress.language=fr");
        // Every text is its own translation but for a word, which is enough to see that none is lost.
        clinic.write(
                file,
                UNTRANSLATED
                        .matcher(clinic.read(file))
                        .replaceAll(found -> Matcher.quoteReplacement(
                                found.group(1) + "<target>Oui " + found.group(2) + "</target>\n")));
        assertThat(succeed(
                        "leafpress:import-translation",
                        CHOICE,
                        "-Dleafpress.language=fr",
                        "-Dleafpress.acceptUntranslated=all",
                        "-Dleafpress.file=" + file))
                .contains("changed 16 texts in topics/hiccups/fr.yaml");
        clinic.write(
                "content/topics/hiccups/fr.yaml",
                "translation: {method: human, translator: A. Person, date: 2026-02-15}\n"
                        + clinic.read("content/topics/hiccups/fr.yaml"));
        assertThat(succeed("leafpress:pin", "leafpress:check", CHOICE, "-Dleafpress.language=fr"))
                .contains("pinned 5 parts of hiccups in fr")
                .doesNotContain("hiccups/fr.yaml:");
    }

    /** Says of all texts what a translator's tool says of those that are done. */
    private void translated(String file) {
        clinic.write(file, clinic.read(file).replace("state=\"initial\"", "state=\"translated\""));
    }

    private String succeed(String... arguments) {
        Clinic.Run run = clinic.maven(arguments);
        assertThat(run.exit()).as(run.log()).isZero();
        return run.log();
    }

    private static String latin(String text) {
        return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
    }

    /** Every file with its bytes as characters. */
    private SortedMap<String, String> content() {
        Path folder = clinic.path("content");
        SortedMap<String, String> files = new TreeMap<>();
        try (Stream<Path> walk = Files.walk(folder)) {
            for (Path file : walk.filter(Files::isRegularFile).toList()) {
                files.put(
                        folder.relativize(file).toString().replace('\\', '/'),
                        Files.readString(file, StandardCharsets.ISO_8859_1));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files;
    }
}
