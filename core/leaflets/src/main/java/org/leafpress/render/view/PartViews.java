package org.leafpress.render.view;

import java.util.List;
import java.util.Optional;
import org.leafpress.model.leaflet.AreaNote;
import org.leafpress.model.leaflet.Cause;
import org.leafpress.model.leaflet.CauseKind;
import org.leafpress.model.leaflet.CompareItem;
import org.leafpress.model.leaflet.Comparison;
import org.leafpress.model.leaflet.Gallery;
import org.leafpress.model.leaflet.Instructions;
import org.leafpress.model.leaflet.Overview;
import org.leafpress.model.leaflet.Relief;
import org.leafpress.model.leaflet.ReliefStrategy;
import org.leafpress.model.leaflet.Step;
import org.leafpress.render.text.FigureView;
import org.leafpress.render.text.TextWriter;

/** Parts of a leaflet of which a page says more than the model: links, pictures, groups. */
public final class PartViews {
    private PartViews() {}

    /** What the thing is. */
    public record OverviewView(Overview model, Optional<FigureView> figure) implements ModelView {}

    /** Similar things side by side. */
    public record CompareView(
            Comparison model, List<Linked<CompareItem>> items, Optional<FigureView> figure, TextWriter texts)
            implements ModelView, TextScope {}

    /** Where it happens; {@code map} is a drawing with those areas marked. */
    public record BodyAreasView(List<AreaView> rows, Optional<FigureView> map) {}

    /** One area; causes link to anchors of this page. */
    public record AreaView(AreaNote model, List<Link> causes) implements ModelView {}

    /** Causes of one kind; without a kind, all of them. */
    public record CauseGroup(Optional<CauseKind> kind, List<CauseView> items) {}

    /** Something to do step by step. */
    public record InstructionsView(Instructions model, List<StepView> steps) implements ModelView {}

    /** Pictures side by side. */
    public record GalleryView(Gallery model, List<FigureView> figures) implements ModelView {}

    /** One step, with its picture. */
    public record StepView(Step model, Optional<FigureView> figure) implements ModelView {}

    /** One cause; what helps is linked to on this page. */
    public record CauseView(Cause model, Optional<String> anchor, List<Link> whatHelps, TextWriter texts)
            implements ModelView, TextScope {}

    /** What the reader can do, and should not do. */
    public record ReliefView(Relief model, List<Anchored<ReliefStrategy>> dos) implements ModelView {}
}
