/**
 * Faults in content as values: what is wrong, where, why, and what to do about it.
 *
 * <table>
 *   <caption>The words for what is wrong</caption>
 *   <tr><th>word</th><th>what it means</th></tr>
 *   <tr><td>fault</td><td>what is wrong, in the content or in a theme; {@code PrintFault} and {@code SvgFault} are what the
 *       typesetter, which knows no content, cannot read</td></tr>
 *   <tr><td>{@link org.leafpress.diagnostic.Diagnostic}</td><td>one fault told: code, severity, place, message and remedy;
 *       {@link org.leafpress.diagnostic.Diagnostics} collects them</td></tr>
 *   <tr><td>finding</td><td>the word for a diagnostic in messages and guides; {@code PrintFinding} and {@code SvgFinding} are
 *       those of the typesetter, without code and file, until they become diagnostics</td></tr>
 *   <tr><td>{@code check.Findings}</td><td>diagnostics after the site and its topics have decided about them: those that count,
 *       as grave as the site takes them, and those that a topic lets pass</td></tr>
 *   <tr><td>{@code model.governance.Flaw}</td><td>why a sign-off, or an answer of an assessment, does not hold</td></tr>
 * </table>
 */
@NullMarked
package org.leafpress.diagnostic;

import org.jspecify.annotations.NullMarked;
