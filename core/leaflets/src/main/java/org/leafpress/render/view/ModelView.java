package org.leafpress.render.view;

/** A view of a record of the model: what it does not say itself, templates read from that record. */
public interface ModelView {
    /** The record that it shows. */
    Record model();
}
