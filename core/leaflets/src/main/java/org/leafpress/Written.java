package org.leafpress;

import java.util.List;

/**
 * What a command wrote.
 *
 * @param files by their paths, sorted; none if the command could not be carried out
 */
public record Written(Outcome outcome, List<String> files) {
    public Written {
        files = List.copyOf(files);
    }
}
