package org.leafpress.render.view;

import java.util.List;
import java.util.Optional;

/**
 * The printed document that is being made, beside the page that it is made from.
 *
 * @param format {@code essentials}, {@code a4}, {@code large-print}, {@code booklet} or {@code tri-fold}
 * @param url whole address of the page about the leaflet, for the QR code
 * @param address the same as people write it, without {@code https://}
 * @param issued true if that page says whether this version is still current
 * @param created the date that the file gives itself, as {@code 2026-01-31T00:00:00Z}
 * @param references true when sources are listed
 * @param notesLines how many lines to write on, 0 for none
 * @param patientLabel true when there is room for a patient's label
 * @param elsewhere sections of the full leaflet that this format does not have
 */
public record PrintView(
        String format,
        String url,
        String address,
        boolean issued,
        Optional<String> created,
        boolean references,
        int notesLines,
        boolean patientLabel,
        List<SectionView> elsewhere) {
    public PrintView {
        elsewhere = List.copyOf(elsewhere);
    }
}
