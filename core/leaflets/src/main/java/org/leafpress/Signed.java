package org.leafpress;

import java.util.Optional;
import org.leafpress.governance.Signature;

/**
 * The result of signing.
 *
 * @param signature what was signed; empty if it could not be, and then nothing was written
 */
public record Signed(Outcome outcome, Optional<Signature> signature) {}
