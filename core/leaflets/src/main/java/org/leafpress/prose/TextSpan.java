package org.leafpress.prose;

/** A stretch of the text of one {@link Passage}. */
public sealed interface TextSpan permits Sentence, Word {
    /** 0-based index of its first UTF-16 code unit. */
    int start();

    /** Index after its last one; more than {@link #start()}. */
    int end();
}
