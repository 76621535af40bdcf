package org.leafpress.typeset;

/** How wide pages and panels are, and where the paper is folded. */
final class PanelSizes {
    private final PrintSettings settings;

    PanelSizes(PrintSettings settings) {
        this.settings = settings;
    }

    /**
     * The width of a page or panel.
     *
     * @param index 0-based, in reading order; of each six panels the fourth and fifth are the two faces of the flap
     */
    double width(int index) {
        boolean flap = index % 6 == 3 || index % 6 == 4;
        return settings.folding() == SheetFolding.TRI_FOLD && !flap
                ? settings.pageWidth() + PrintSettings.FLAP
                : settings.pageWidth();
    }
}
