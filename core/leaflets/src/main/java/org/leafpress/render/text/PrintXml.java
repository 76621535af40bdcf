package org.leafpress.render.text;

/**
 * Finished XML of the print vocabulary ({@code docs/print-document.md}). Only {@code org.leafpress.render.text.PrintXmlWriter}
 * and templates make it.
 *
 * @param value balanced XML in which all text is escaped
 */
public record PrintXml(String value) implements Markup {}
