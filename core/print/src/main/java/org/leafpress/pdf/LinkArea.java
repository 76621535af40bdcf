package org.leafpress.pdf;

/**
 * The part of a canvas that leads somewhere when touched.
 *
 * @param element the {@link StructureType#LINK} element that it belongs to
 * @param area where it is
 * @param target where it leads
 * @param description what a screen reader says of it
 */
record LinkArea(StructureElement element, Area area, LinkTarget target, String description)
        implements StructureElement.Kid {}
