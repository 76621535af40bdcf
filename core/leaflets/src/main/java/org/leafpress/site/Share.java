package org.leafpress.site;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.leafpress.model.TopicId;

/** How much of a site a build makes. */
public sealed interface Share {
    /** All of it. */
    record Whole() implements Share {}

    /**
     * Every so many-th topic, and none of the lists of all topics, to be joined with the other shares. Topics of other
     * shares are read where these name them, and not checked; rules about all topics are left to whoever joins them.
     *
     * @param number 1-based
     * @param count of shares
     */
    record Part(int number, int count) implements Share {
        public Part {
            if (number < 1 || number > count) {
                throw new IllegalArgumentException("a share is one of 1/" + count + " to " + count + "/" + count);
            }
        }

        /**
         * Reads {@code 3/16}.
         *
         * @throws IllegalArgumentException if it is not in that form
         */
        public static Part parse(String text) {
            String[] parts = text.split("/", -1);
            try {
                if (parts.length == 2) {
                    return new Part(Integer.parseInt(parts[0].strip()), Integer.parseInt(parts[1].strip()));
                }
            } catch (NumberFormatException e) {
                throw new IllegalArgumentException("a share is written as 3/16, not \"" + text + "\"", e);
            }
            throw new IllegalArgumentException("a share is written as 3/16, not \"" + text + "\"");
        }

        /** Those of all topics that belong to the share. */
        List<TopicId> of(List<TopicId> all) {
            return IntStream.range(0, all.size())
                    .filter(index -> index % count == number - 1)
                    .mapToObj(all::get)
                    .toList();
        }
    }

    /**
     * All of it, with what shares have made already.
     *
     * @param shares the folders of their builds: in each, {@code site} is the output folder and {@code leafpress} the
     *     work folder
     */
    record Joined(List<Path> shares) implements Share {
        public Joined {
            shares = List.copyOf(shares);
        }
    }
}
