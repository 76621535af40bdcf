package org.leafpress.check.reference;

import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.leafpress.diagnostic.Code;
import org.leafpress.diagnostic.Diagnostics;
import org.leafpress.diagnostic.NearestWord;
import org.leafpress.diagnostic.Rule;
import org.leafpress.model.Labels;
import org.leafpress.model.Text;
import org.leafpress.model.leaflet.Part;
import org.leafpress.model.leaflet.ProseSection;
import org.leafpress.model.theme.TopicPrint;
import org.leafpress.model.topic.Topic;

/** What a topic wants, or does not want, on one sheet is a part or one of its sections, and not both wanted and left out. */
final class SheetChoices implements Rule<Topic> {
    @Override
    public void check(Topic topic, Diagnostics diagnostics) {
        topic.facts().print().ifPresent(print -> check(topic, print, diagnostics));
    }

    private static void check(Topic topic, TopicPrint print, Diagnostics diagnostics) {
        TreeSet<String> known = new TreeSet<>();
        Stream.of(Part.values()).map((Part part) -> Labels.of(part)).forEach(known::add);
        topic.leaflets().values().stream()
                .flatMap(leaflet -> leaflet.sections().stream())
                .filter(ProseSection.class::isInstance)
                .forEach(section -> known.add(((ProseSection) section).id().value()));
        Stream<List<Text>> lists = Stream.concat(
                Stream.of(print.must(), print.leaveOut()),
                print.languages().stream().flatMap(own -> Stream.of(own.must(), own.leaveOut())));
        lists.flatMap(List::stream)
                .filter(name -> !known.contains(name.value()))
                .forEach(name -> diagnostics.report(
                        Code.UNKNOWN_REFERENCE,
                        name.place(),
                        "the topic has no part or section \"" + name.value() + "\"",
                        NearestWord.to(name.value(), known)
                                .map(near -> "did you mean \"" + near + "\"?")
                                .orElse("name a part, such as relief, or the id of a section of the leaflet's own")));
        Stream.concat(
                        topic.leaflets().keySet().stream()
                                .flatMap(language -> both(print.must(language), print.leaveOut(language))),
                        both(print.must(), print.leaveOut()))
                .distinct()
                .forEach(name -> diagnostics.report(
                        Code.CONTRARY_PRINT,
                        name.place(),
                        "\"" + name.value() + "\" is both to stand on a sheet and to be left out",
                        "take it out of \"must\" or out of \"leave-out\""));
    }

    /** Those of the second list that are in the first. */
    private static Stream<Text> both(List<Text> must, List<Text> leaveOut) {
        return leaveOut.stream()
                .filter(name -> must.stream().anyMatch(other -> other.value().equals(name.value())));
    }
}
