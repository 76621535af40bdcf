package org.leafpress.model.theme;

import java.util.List;

/**
 * How much a sheet with room for only a part of a leaflet needs each of its sections. Care cards, the main message, key
 * points and contacts stand on every sheet.
 */
public enum Importance {
    /** First aid, doses with what to do after too much, and what is due when: never left out for want of room. */
    VITAL,
    /** What the reader does: whoever makes the sheet is told if there is no room for it. */
    ESSENTIAL,
    /** Fills what room is left. */
    HELPFUL;

    /** The sections that are as important as that, the most important first. */
    public List<PrintSection> sections() {
        return switch (this) {
            case VITAL ->
                List.of(PrintSection.STEPS, PrintSection.DOSE, PrintSection.HOW_TO_TAKE, PrintSection.SCHEDULE);
            case ESSENTIAL -> List.of(PrintSection.RELIEF, PrintSection.SPREAD, PrintSection.APPOINTMENT);
            case HELPFUL ->
                List.of(
                        PrintSection.WHO_CAN_TAKE,
                        PrintSection.SYMPTOMS,
                        PrintSection.SIDE_EFFECTS,
                        PrintSection.PREVENTION,
                        PrintSection.OVERVIEW,
                        PrintSection.STAGES,
                        PrintSection.OUTLOOK,
                        PrintSection.TREATMENTS,
                        PrintSection.PROSE,
                        PrintSection.LIVING_WITH,
                        PrintSection.TESTS,
                        PrintSection.INTERACTIONS,
                        PrintSection.PREGNANCY,
                        PrintSection.COMPLICATIONS,
                        PrintSection.COMPARE,
                        PrintSection.KINDS,
                        PrintSection.RISK_FACTORS,
                        PrintSection.CAUSES,
                        PrintSection.STORAGE,
                        PrintSection.BODY_AREAS,
                        PrintSection.QUESTIONS,
                        PrintSection.SUPPORT,
                        PrintSection.NUTRIENTS,
                        PrintSection.MYTHS,
                        PrintSection.GALLERY,
                        PrintSection.FURTHER_READING);
        };
    }
}
