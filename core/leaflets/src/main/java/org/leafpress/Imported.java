package org.leafpress;

import java.util.Optional;
import org.leafpress.translation.TranslationImport.ImportedTexts;

/**
 * The result of importing.
 *
 * @param changes empty if an error was found; then nothing was written
 */
public record Imported(Outcome outcome, Optional<ImportedTexts> changes) {}
