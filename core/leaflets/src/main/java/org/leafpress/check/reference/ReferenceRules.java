package org.leafpress.check.reference;

import java.util.List;
import org.leafpress.check.subject.CheckedText;
import org.leafpress.check.subject.Subject;
import org.leafpress.diagnostic.Rule;
import org.leafpress.model.site.Catalogue;
import org.leafpress.model.topic.Topic;

/** Rules on what refers to something else, and on what is referred to, by what they look at. */
public final class ReferenceRules {
    /** These look at a topic by itself. */
    public static final List<Rule<Topic>> OF_TOPICS = List.of(
            new ClinicalCodes(),
            new LocalReferences(),
            new PartContents(),
            new SectionPlacements(),
            new SheetChoices(),
            new UniqueIds(),
            new UnusedFigures());

    /** These look at what patients read in one language: leaflets, texts of the site, glossaries. */
    public static final List<Rule<CheckedText>> OF_TEXTS =
            List.of(new FigureReferences(), new SourceReferences(), new TermReferences());

    /** These look at topics, texts of the site and glossaries, each as a whole. */
    public static final List<Rule<Subject>> OF_ALL = List.of(new TopicReferences());

    /** These look at what topics must not share. */
    public static final List<Rule<Catalogue>> OF_CATALOGUES = List.of(new FormerAddresses(), new LeafletCodes());

    private ReferenceRules() {}
}
