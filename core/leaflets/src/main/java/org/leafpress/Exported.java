package org.leafpress;

import java.util.Optional;
import org.leafpress.translation.TranslationExport.TranslatorsFile;

/**
 * The result of exporting.
 *
 * @param file empty if an error was found
 */
public record Exported(Outcome outcome, Optional<TranslatorsFile> file) {}
