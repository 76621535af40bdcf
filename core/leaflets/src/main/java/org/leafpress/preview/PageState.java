package org.leafpress.preview;

import java.io.StringWriter;
import java.net.URI;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.leafpress.build.LiveSite;
import org.leafpress.check.Findings;
import org.leafpress.diagnostic.Diagnostic;
import org.leafpress.diagnostic.DiagnosticFormatter;
import org.leafpress.diagnostic.Place;
import org.leafpress.diagnostic.Severity;
import org.leafpress.load.IllustratedTopic;
import org.leafpress.model.Labels;
import org.leafpress.model.LanguageTag;
import org.leafpress.model.TopicId;
import org.leafpress.model.leaflet.Leaflet;
import org.leafpress.prose.Wording;
import org.leafpress.prose.Wordings;
import org.leafpress.quality.Formula;
import org.leafpress.quality.QualityMeter;
import org.leafpress.quality.Readability;
import org.leafpress.quality.Score;
import org.leafpress.render.LanguageNames;
import org.leafpress.render.Paths;
import org.leafpress.render.page.JsonText;
import org.leafpress.render.print.Printout;
import org.leafpress.render.print.Prints;
import org.leafpress.source.ContentFolder;
import tools.jackson.core.JsonGenerator;

/** Says in JSON what the bar, the findings and the overlay of a page show. */
final class PageState {
    /** More at once help nobody. */
    private static final int MOST_FINDINGS = 100;

    private final PreviewSite site;
    private final LiveSite live;
    private final DiagnosticFormatter formatter;

    PageState(PreviewSite site) {
        this.site = site;
        this.live = site.live();
        this.formatter = new DiagnosticFormatter(live.content().lines());
    }

    interface Writing {
        void write(JsonGenerator json);
    }

    static String json(Writing content) {
        StringWriter out = new StringWriter();
        try (JsonGenerator json = JsonText.compact(out)) {
            json.writeStartObject();
            content.write(json);
            json.writeEndObject();
        }
        return out.toString();
    }

    /** What is known without setting prints. */
    String of(String path) {
        Optional<TopicId> topic = site.topic(path);
        return json(json -> {
            json.writeNumberProperty("version", site.version());
            findings("faults", site.faults(path), json);
            findings("shared", live.content().findings().counted(), json);
            findings("findings", topic.map(id -> ofTopic(id, path)).orElse(List.of()), json);
            elsewhere(topic, json);
            live.leaflet(path).ifPresent(leaflet -> leaflet(leaflet, json));
            languages(path, json);
        });
    }

    /** What was found about a topic; what is about the language that is looked at comes first. */
    private List<Diagnostic> ofTopic(TopicId topic, String path) {
        String own = live.leaflet(path)
                .map(leaflet -> "topics/" + topic + "/" + leaflet.language())
                .orElse("topics/" + topic);
        return site.ofTopic(topic).counted().stream()
                .sorted(Comparator.comparing(finding -> !finding.place().file().startsWith(own)))
                .toList();
    }

    private void findings(String name, Collection<Diagnostic> findings, JsonGenerator json) {
        json.writeArrayPropertyStart(name);
        findings.stream().limit(MOST_FINDINGS).forEach(finding -> {
            json.writeStartObject();
            json.writeStringProperty("severity", finding.severity().label());
            Place shown = shown(finding.place());
            json.writeStringProperty("text", formatter.format(finding, shown));
            json.writeStringProperty("place", shown.toString());
            editor(site.folder(), finding.place()).ifPresent(link -> json.writeStringProperty("editor", link));
            json.writeEndObject();
        });
        json.writeEndArray();
        json.writeNumberProperty(name + "Count", findings.size());
    }

    /** A file of shared content is named whole. */
    private Place shown(Place place) {
        return site.folder()
                .folder(place.file())
                .map(root -> new Place(root.resolve(place.file()).toString(), place.span()))
                .orElse(place);
    }

    /** What opens a place in Visual Studio Code, unless it is in the default theme. */
    static Optional<String> editor(ContentFolder folder, Place place) {
        if (place.file().contains(": ")) {
            return Optional.empty();
        }
        URI file = folder.folder(place.file())
                .orElseGet(folder::root)
                .resolve(place.file())
                .toUri();
        String position = place.span()
                .map(span -> ":" + span.line() + ":" + span.column())
                .orElse("");
        return Optional.of("vscode://file" + file.getRawPath() + position);
    }

    private void elsewhere(Optional<TopicId> here, JsonGenerator json) {
        Map<TopicId, Findings> toMend = live.content().toMend();
        json.writeArrayPropertyStart("elsewhere");
        others(toMend, here).limit(MOST_FINDINGS).forEach(other -> {
            json.writeStartObject();
            json.writeStringProperty("topic", other.getKey().value());
            path(other.getKey()).ifPresent(path -> json.writeStringProperty("path", path));
            json.writeNumberProperty("errors", count(other.getValue(), Severity.ERROR));
            json.writeNumberProperty("warnings", count(other.getValue(), Severity.WARNING));
            json.writeEndObject();
        });
        json.writeEndArray();
        json.writeNumberProperty(
                "elsewhereCount",
                toMend.size() - (here.filter(toMend::containsKey).isPresent() ? 1 : 0));
    }

    private static Stream<Map.Entry<TopicId, Findings>> others(Map<TopicId, Findings> all, Optional<TopicId> here) {
        return all.entrySet().stream()
                .filter(other -> !Optional.of(other.getKey()).equals(here));
    }

    private Optional<String> path(TopicId topic) {
        return live.paths()
                .flatMap(paths -> live.languages().stream().findFirst().map(first -> paths.leaflet(first, topic)));
    }

    private static long count(Findings findings, Severity severity) {
        return findings.counted().stream()
                .filter(finding -> finding.severity() == severity)
                .count();
    }

    private void leaflet(Paths.Leaflet at, JsonGenerator json) {
        Optional<IllustratedTopic> topic = live.content().find(at.topic());
        json.writeStringProperty("topic", at.topic().value());
        json.writeStringProperty("edit", "edit/topics/" + at.topic() + "/" + at.language() + ".yaml");
        topic.ifPresent(found -> {
            json.writeStringProperty("status", Labels.of(found.governance().shownStatus(at.language())));
            Optional.ofNullable(found.topic().leaflets().get(at.language()))
                    .ifPresent(leaflet -> measures(leaflet, at.language(), json));
        });
    }

    private void measures(Leaflet leaflet, LanguageTag language, JsonGenerator json) {
        json.writeStringProperty("title", leaflet.title().value());
        live.site().ifPresent(known -> {
            Wording wording = new Wordings(known).of(leaflet, language);
            json.writeNumberProperty("words", words(wording));
            if (new QualityMeter(known).readabilityOfWhole(wording).withoutTerms()
                    instanceof Readability.Measured measured) {
                json.writeStringProperty("reading", reading(measured.main()));
            }
        });
    }

    private static int words(Wording wording) {
        return wording.passages().stream()
                .flatMap(passage -> passage.sentences().stream())
                .mapToInt(sentence -> sentence.words().size())
                .sum();
    }

    private static String reading(Score score) {
        return score.formula().scale() == Formula.Scale.GRADE
                ? "reading age " + score.readingAge()
                : score.formula().title() + " " + score.rounded();
    }

    private void languages(String path, JsonGenerator json) {
        json.writeArrayPropertyStart("languages");
        live.paths().ifPresent(paths -> {
            LanguageNames names = new LanguageNames(live.languages());
            for (LanguageTag language : live.languages()) {
                paths.in(language, path, live.languages())
                        .filter(other -> live.leaflet(path).isEmpty()
                                || live.leaflet(other).isPresent())
                        .ifPresent(other -> {
                            json.writeStartObject();
                            json.writeStringProperty("name", names.own(language));
                            json.writeStringProperty("path", other);
                            json.writeBooleanProperty("here", other.equals(path));
                            json.writeEndObject();
                        });
            }
        });
        json.writeEndArray();
    }

    /** The printed forms of a leaflet, which are set for it. */
    String prints(Paths.Leaflet leaflet, Prints prints) {
        return json(json -> {
            json.writeArrayPropertyStart("prints");
            for (Printout printout : prints.printouts()) {
                json.writeStartObject();
                json.writeStringProperty("format", printout.name());
                json.writeNumberProperty("sides", printout.sides());
                printout.file().ifPresent(file -> {
                    json.writeStringProperty("path", file.path());
                    json.writeNumberProperty("bytes", file.content().length);
                });
                json.writeEndObject();
            }
            json.writeEndArray();
            findings("findings", live.content().decided(leaflet.topic(), all(prints)), json);
        });
    }

    /** That there are none, and why. */
    String noPrints(List<Diagnostic> faults) {
        return json(json -> {
            json.writeArrayPropertyStart("prints");
            json.writeEndArray();
            findings("findings", faults, json);
        });
    }

    /** A finding as everywhere. */
    String text(Diagnostic finding) {
        return formatter.format(finding);
    }

    private static List<Diagnostic> all(Prints prints) {
        List<Diagnostic> all = new ArrayList<>(prints.findings());
        prints.printouts().forEach(printout -> all.addAll(printout.findings()));
        return all;
    }
}
