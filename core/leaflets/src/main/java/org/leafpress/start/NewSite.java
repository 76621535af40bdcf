package org.leafpress.start;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.leafpress.diagnostic.Code;
import org.leafpress.diagnostic.Diagnostic;
import org.leafpress.diagnostic.Diagnostics;
import org.leafpress.diagnostic.Place;
import org.leafpress.diagnostic.Severity;
import org.leafpress.model.LanguageTag;
import org.leafpress.model.TopicId;
import org.leafpress.parse.edit.YamlQuoting;
import org.leafpress.source.ContentFolder;
import org.leafpress.source.Limits;
import org.leafpress.xml.Escape;

/** Begins sites: a project with content, one example leaflet, and what editors and build servers need. */
public final class NewSite {
    /** Where one of these is, something has begun already. */
    private static final List<String> PROJECT = List.of("pom.xml", "content");

    private final Path folder;
    private final Diagnostics diagnostics;

    /**
     * Begins a site.
     *
     * @param folder of the project
     * @param diagnostics gets why it cannot be made, and which files there were already
     */
    public NewSite(Path folder, Diagnostics diagnostics) {
        this.folder = folder;
        this.diagnostics = diagnostics;
    }

    /** Writes the files; returns their paths within the folder, none if that is not possible. */
    public List<String> write(SiteRequest request) {
        check(request);
        for (String name : PROJECT) {
            if (Files.exists(folder.resolve(name))) {
                diagnostics.report(
                        Code.CANNOT_START,
                        Place.file(name),
                        "there is a project here already",
                        "begin the site in an empty folder; to begin a leaflet, use leafpress:new");
            }
        }
        if (diagnostics.hasErrors()) {
            return List.of();
        }
        SortedMap<String, byte[]> files = files(request);
        files.keySet().removeIf(this::exists);
        ContentFolder.at(folder, Limits.STANDARD).writer().writeAll(files);
        return List.copyOf(files.keySet());
    }

    private void check(SiteRequest request) {
        SiteAnswers.NAME.check(request.name(), diagnostics);
        SiteAnswers.EMERGENCY.check(request.emergency(), diagnostics);
        request.urgent().ifPresent(number -> SiteAnswers.URGENT.check(number, diagnostics));
        SiteAnswers.PHONE.check(request.phone(), diagnostics);
        SiteAnswers.EMAIL.check(request.email(), diagnostics);
        SiteAnswers.LANGUAGES.check(String.join(",", request.languages()), diagnostics);
        request.colour().ifPresent(colour -> SiteAnswers.COLOUR.check(colour, diagnostics));
        SiteAnswers.ADDRESS.check(request.address(), diagnostics);
        request.repository().ifPresent(address -> SiteAnswers.REPOSITORY.check(address, diagnostics));
    }

    private boolean exists(String path) {
        boolean exists = Files.exists(folder.resolve(path));
        if (exists) {
            diagnostics.add(new Diagnostic(
                    Code.CANNOT_START,
                    Severity.INFO,
                    Place.file(path),
                    "the file was there already and is as it was",
                    Optional.empty()));
        }
        return exists;
    }

    private static SortedMap<String, byte[]> files(SiteRequest request) {
        List<LanguageTag> languages =
                request.languages().stream().map(LanguageTag::new).toList();
        SortedMap<String, byte[]> files = new TreeMap<>(project(request, languages.get(0)));
        files.put("content/site.yaml", facts(request).fill("site/site.yaml"));
        for (LanguageTag language : languages) {
            files.put("content/site/" + language + ".yaml", NewLanguage.texts(request.name(), language));
        }
        topic(languages.get(0)).forEach((path, content) -> files.put("content/" + path, content));
        return files;
    }

    private static Map<String, byte[]> project(SiteRequest request, LanguageTag language) {
        StarterFile template = new StarterFile(List.of(
                new StarterFile.Value("name", xml(request.name())),
                new StarterFile.Value("version", xml(request.version())),
                new StarterFile.Value("language", language.value()),
                new StarterFile.Value(
                        "repository",
                        request.repository()
                                .map(url -> new StarterFile(List.of(new StarterFile.Value("url", xml(url)))))
                                .map(repository -> text(repository.fill("site/repository.xml")))
                                .orElse(""))));
        return Map.of(
                "pom.xml", template.fill("site/pom.xml"),
                "README.md", template.fill("site/readme.md"),
                ".gitignore", template.fill("site/gitignore"),
                ".gitlab-ci.yml", template.fill("site/gitlab.yml"),
                ".github/workflows/leaflets.yml", template.fill("site/github.yml"),
                ".vscode/settings.json", template.fill("site/settings.json"),
                ".vscode/extensions.json", template.fill("site/extensions.json"));
    }

    private static StarterFile facts(SiteRequest request) {
        List<StarterFile.Value> values = new ArrayList<>();
        values.add(new StarterFile.Value("address", YamlQuoting.quoted(request.address())));
        values.add(new StarterFile.Value("languages", String.join(", ", request.languages())));
        values.add(new StarterFile.Value("phone", YamlQuoting.quoted(request.phone())));
        values.add(new StarterFile.Value("email", YamlQuoting.quoted(request.email())));
        values.add(new StarterFile.Value("emergency", YamlQuoting.quoted(request.emergency())));
        values.add(new StarterFile.Value(
                "urgent",
                request.urgent()
                        .map(number -> "urgent:\n  number: " + YamlQuoting.quoted(number) + "\n")
                        .orElse("")));
        values.add(new StarterFile.Value(
                "colour",
                request.colour()
                        .map(colour -> YamlQuoting.quoted(colour.toLowerCase(Locale.ROOT)))
                        .map(colour -> "brand:\n  colours:\n    heading: " + colour + "\n    link: " + colour + "\n")
                        .orElse("")));
        return new StarterFile(values);
    }

    /** An example that is written, where there is one in the language; otherwise one that is to be written. */
    private static SortedMap<String, byte[]> topic(LanguageTag language) {
        if (!NewLanguage.isEnglish(language)) {
            return TopicTemplate.CONDITION.files(new TopicId("example"), language);
        }
        StarterFile example = new StarterFile(List.of());
        SortedMap<String, byte[]> files = new TreeMap<>();
        files.put("topics/hiccups/topic.yaml", example.fill("site/hiccups-topic.yaml"));
        files.put("topics/hiccups/" + language + ".yaml", example.fill("site/hiccups.yaml"));
        return files;
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private static String xml(String text) {
        StringBuilder escaped = new StringBuilder();
        Escape.text(text, escaped);
        return escaped.toString();
    }
}
