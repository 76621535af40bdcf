package org.leafpress.model.theme;

import static org.leafpress.model.theme.PrintSection.*;

import java.util.List;

/**
 * How much a sheet with room for only a part of a leaflet needs each of its sections. Care cards, the main message, key
 * points and contacts stand on every sheet.
 */
public enum Importance {
    /** First aid, doses with what to do after too much, and what is due when: never left out for want of room. */
    VITAL(STEPS, DOSE, HOW_TO_TAKE, SCHEDULE),
    /** What the reader does: whoever makes the sheet is told if there is no room for it. */
    ESSENTIAL(RELIEF, SPREAD, APPOINTMENT),
    /** Fills what room is left. */
    HELPFUL(
            WHO_CAN_TAKE,
            PREVENTION,
            OVERVIEW,
            TREATMENTS,
            SYMPTOMS,
            SIDE_EFFECTS,
            STAGES,
            PROSE,
            OUTLOOK,
            LIVING_WITH,
            TESTS,
            INTERACTIONS,
            PREGNANCY,
            COMPLICATIONS,
            COMPARE,
            KINDS,
            RISK_FACTORS,
            CAUSES,
            STORAGE,
            BODY_AREAS,
            QUESTIONS,
            SUPPORT,
            NUTRIENTS,
            MYTHS,
            FURTHER_READING);

    private final List<PrintSection> sections;

    Importance(PrintSection... sections) {
        this.sections = List.of(sections);
    }

    /** The sections that are as important as that, the most important first. */
    public List<PrintSection> sections() {
        return sections;
    }
}
