package org.leafpress.render.view;

/**
 * Finished XML of the print vocabulary ({@code docs/print-document.md}). Only {@code org.leafpress.render.PrintXmlWriter}
 * and templates make it.
 *
 * @param value balanced XML in which all text is escaped
 */
public record PrintXml(String value) implements Markup {}
