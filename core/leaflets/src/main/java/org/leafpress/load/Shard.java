package org.leafpress.load;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.leafpress.model.TopicId;

/** How much of a site a build makes. */
public sealed interface Shard {
    /** False if it makes no lists of all topics. */
    default boolean isWhole() {
        return true;
    }

    /** Those of all topics that it makes. */
    default List<TopicId> own(List<TopicId> all) {
        return all;
    }

    /** All of it. */
    record Whole() implements Shard {}

    /**
     * Every so many-th topic, and none of the lists of all topics, to be joined with the other shards. Topics of other
     * shards are read where these name them, and not checked; rules about all topics are left to whoever joins them.
     *
     * @param number 1-based
     * @param count of shards
     */
    record Part(int number, int count) implements Shard {
        public Part {
            if (number < 1 || number > count) {
                throw new IllegalArgumentException("a shard is one of 1/" + count + " to " + count + "/" + count);
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
                throw new IllegalArgumentException("a shard is written as 3/16, not \"" + text + "\"", e);
            }
            throw new IllegalArgumentException("a shard is written as 3/16, not \"" + text + "\"");
        }

        @Override
        public boolean isWhole() {
            return false;
        }

        @Override
        public List<TopicId> own(List<TopicId> all) {
            return IntStream.range(0, all.size())
                    .filter(index -> index % count == number - 1)
                    .mapToObj(all::get)
                    .toList();
        }
    }

    /**
     * All of it, with what shards have made already.
     *
     * @param shards the folders of their builds: in each, {@code site} is the output folder and {@code leafpress} the
     *     work folder
     */
    record Joined(List<Path> shards) implements Shard {
        public Joined {
            shards = List.copyOf(shards);
        }

        /** What lies at a path in each of them. */
        public List<Path> below(String path) {
            return shards.stream().map(shard -> shard.resolve(path)).toList();
        }
    }
}
