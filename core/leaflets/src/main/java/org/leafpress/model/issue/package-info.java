/**
 * What was issued of a leaflet, what it means to a patient, and how two meanings differ. An issue is what was given out on
 * one day, never a ticket or a problem. One issued sheet has several records, by who tells of it:
 *
 * <table>
 *   <caption>The records of one issued sheet</caption>
 *   <tr><th>record</th><th>what it holds</th></tr>
 *   <tr><td>{@link org.leafpress.model.issue.Issue}</td><td>its entry in {@code history.yaml} of its topic</td></tr>
 *   <tr><td>{@link org.leafpress.model.issue.KeptVersion}</td><td>what the store says of it, which outlives the topic</td></tr>
 *   <tr><td>{@link org.leafpress.model.issue.IssuedFile}</td><td>a file of it in the store, with its checksum</td></tr>
 *   <tr><td>{@code model.governance.JudgedIssue}</td><td>its entry beside the leaflet of today: current, replaced or
 *       taken back</td></tr>
 *   <tr><td>{@code issue.IssuedVersion}</td><td>what {@code leafpress:issue} returns of the one that it has just made</td></tr>
 *   <tr><td>{@code report.VersionPair}</td><td>two entries of one leaflet, to compare them</td></tr>
 * </table>
 */
@NullMarked
package org.leafpress.model.issue;

import org.jspecify.annotations.NullMarked;
