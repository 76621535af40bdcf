package org.leafpress.render.view;

/**
 * A printed form of a leaflet that can be downloaded.
 *
 * @param format {@code essentials}, {@code a4}, {@code letter}, {@code large-print}, {@code booklet} or {@code tri-fold}: names its message
 *     {@code print.format.*}
 * @param href relative to the page
 * @param pages as a viewer counts them: both sides of each sheet
 * @param kilobytes size of the file, at least 1
 */
public record PrintLink(String format, String href, int pages, int kilobytes) {}
