package org.leafpress.diagnostic;

import java.util.Arrays;
import java.util.Optional;

/**
 * Every kind of finding. Codes are stable and never reused; {@code docs/diagnostics.md} explains each to authors, and
 * a test keeps that page and this list in step.
 *
 * <p>LP0xx: files. LP1xx: YAML. LP2xx: Markdown. LP3xx: references. LP4xx: care advice. LP5xx: figures. LP6xx:
 * print. LP7xx: how it is written, and which findings are let pass. LP8xx: translations. LP90x: themes.
 * LP92x: builds.
 */
public enum Code {
    FILE_MISSING("LP001", Severity.ERROR, "a file that must exist does not"),
    FILE_TOO_LARGE("LP002", Severity.ERROR, "the file is too large"),
    NOT_UTF_8("LP003", Severity.ERROR, "the file is not UTF-8"),
    FILE_UNREADABLE("LP004", Severity.ERROR, "the file cannot be read"),
    FILE_UNUSED("LP005", Severity.WARNING, "the file is not used"),
    BAD_NAME("LP006", Severity.ERROR, "the file or folder name is not allowed"),
    PATH_OUTSIDE("LP007", Severity.ERROR, "the path leaves the content folder"),
    TOO_MANY_FILES("LP008", Severity.ERROR, "there are too many files or topics"),
    NO_TOPICS("LP009", Severity.ERROR, "there are no topics"),
    NOT_CHANGED("LP010", Severity.ERROR, "the file cannot be changed by a command"),

    YAML_SYNTAX("LP101", Severity.ERROR, "the YAML cannot be understood"),
    DUPLICATE_KEY("LP102", Severity.ERROR, "a key stands twice"),
    ALIAS("LP103", Severity.ERROR, "anchors and aliases are not allowed"),
    TOO_DEEP("LP104", Severity.ERROR, "the nesting is too deep"),
    UNKNOWN_KEY("LP105", Severity.ERROR, "the key is not known"),
    WRONG_TYPE("LP106", Severity.ERROR, "the value has the wrong shape"),
    MISSING_KEY("LP107", Severity.ERROR, "a required key is missing"),
    UNKNOWN_VALUE("LP108", Severity.ERROR, "the value is not one of those allowed"),
    BAD_FORMAT("LP109", Severity.ERROR, "the value is not in the form that is needed"),
    EMPTY_VALUE("LP110", Severity.ERROR, "the value is empty"),
    TOO_MANY_ITEMS("LP111", Severity.ERROR, "there are too many items"),
    DUPLICATE_ID("LP112", Severity.ERROR, "two items share an id"),
    CONTROL_CHARACTER("LP113", Severity.ERROR, "the text holds an invisible control character"),
    FACT_DIFFERS("LP114", Severity.ERROR, "a translation changes a fact of the source"),
    CUT_TEXT("LP115", Severity.WARNING, "a text is cut off where a comment begins"),

    RAW_HTML("LP201", Severity.ERROR, "HTML in Markdown is shown as text"),
    HEADING_JUMP("LP202", Severity.ERROR, "a heading level is skipped"),
    TABLE_WITHOUT_HEADER("LP203", Severity.ERROR, "a table has no header"),
    BAD_LINK("LP204", Severity.ERROR, "the link cannot be used"),
    UNKNOWN_PLACEHOLDER("LP205", Severity.ERROR, "the placeholder is not known"),
    IMAGE_NOT_A_FIGURE("LP206", Severity.ERROR, "an image is not one of the topic's figures"),
    NOT_ONE_PARAGRAPH("LP207", Severity.ERROR, "only one paragraph is possible here"),
    UNSUPPORTED_MARKDOWN("LP208", Severity.ERROR, "this Markdown is not supported"),
    LINK_WITHOUT_TEXT("LP209", Severity.ERROR, "the link has no text"),

    UNKNOWN_REFERENCE("LP301", Severity.ERROR, "nothing in this topic has that id"),
    UNKNOWN_TOPIC("LP302", Severity.ERROR, "no topic has that id"),
    UNKNOWN_FIGURE("LP303", Severity.ERROR, "no figure has that id"),
    UNKNOWN_SOURCE("LP304", Severity.ERROR, "no source has that id"),
    UNKNOWN_TERM("LP305", Severity.ERROR, "the glossary has no such term"),
    FIGURE_WITHOUT_TEXT("LP306", Severity.ERROR, "a figure has no text in this language"),
    UNUSED_ITEM("LP307", Severity.WARNING, "the item is never used"),
    OUTPUT_COLLISION("LP308", Severity.ERROR, "two pages would have the same address"),
    LANGUAGE_NOT_LISTED("LP309", Severity.ERROR, "the site does not list this language"),
    SELF_REFERENCE("LP310", Severity.WARNING, "a topic refers to itself"),
    DUPLICATE_CODE("LP311", Severity.ERROR, "two topics share a leaflet code"),
    LEAFLET_GONE("LP312", Severity.INFO, "a leaflet of the last site is gone"),

    LINK_IN_EMERGENCY_ADVICE("LP401", Severity.ERROR, "emergency advice carries a link"),
    TYPED_PHONE_NUMBER("LP402", Severity.WARNING, "a phone number is typed into a topic"),
    SEVERAL_CARDS("LP403", Severity.WARNING, "several cards of one care level without a reason"),
    NO_EMERGENCY_ADVICE("LP404", Severity.WARNING, "the topic has no emergency advice"),
    NO_EMERGENCY_NUMBER("LP405", Severity.ERROR, "emergency advice names no emergency number"),
    NOT_SIGNED("LP406", Severity.ERROR, "an approved leaflet is not signed"),
    SIGN_OFF_VOID("LP407", Severity.WARNING, "the text has changed since it was signed"),
    SIGN_OFF_HASH("LP408", Severity.ERROR, "a sign-off was written by hand"),
    SIGN_OFF_REPEATED("LP409", Severity.ERROR, "two sign-offs are for one role and language"),
    SIGN_OFF_LANGUAGE("LP410", Severity.ERROR, "a sign-off is for a language that the topic lacks"),
    APPROVER_IS_AUTHOR("LP411", Severity.ERROR, "the author approved the leaflet"),
    DATE_IN_FUTURE("LP412", Severity.WARNING, "a date lies after the day of the build"),
    REVIEW_DUE("LP413", Severity.WARNING, "a review is due soon"),
    REVIEW_OVERDUE("LP414", Severity.WARNING, "a review is overdue"),
    REVIEW_DATES("LP415", Severity.WARNING, "review dates do not fit together"),
    NO_REVIEW_DATE("LP416", Severity.WARNING, "an approved leaflet has no review date"),
    CANNOT_SIGN("LP417", Severity.ERROR, "the leaflet cannot be signed"),
    TAKEN_BACK("LP418", Severity.WARNING, "status and taken-back do not fit together"),
    REPLACEMENT_TAKEN_BACK("LP419", Severity.WARNING, "the leaflet to read instead is taken back too"),

    BAD_SVG("LP501", Severity.ERROR, "the SVG cannot be understood"),
    UNSAFE_SVG("LP502", Severity.ERROR, "the SVG holds something that is not allowed"),

    PRINT_SYNTAX("LP601", Severity.ERROR, "the print document cannot be understood"),
    MISSING_GLYPH("LP602", Severity.ERROR, "no font has a character"),
    DOES_NOT_FIT("LP603", Severity.WARNING, "content does not fit its printed format"),
    PRINT_HEADING_SKIPPED("LP604", Severity.WARNING, "a heading level is skipped in print"),
    UNUSABLE_PICTURE("LP605", Severity.ERROR, "a picture cannot be printed"),
    UNKNOWN_ANCHOR("LP606", Severity.ERROR, "a printed link leads nowhere"),
    UNKNOWN_TONE("LP607", Severity.WARNING, "the print settings lack the colours of a card"),
    BAD_FONT("LP608", Severity.ERROR, "a font cannot be used"),
    PALE_COLOUR("LP609", Severity.WARNING, "a colour is hard to read in print"),

    NOT_A_MATTER_OF_STYLE("LP701", Severity.ERROR, "a rule that keeps patients safe cannot be eased"),
    BAD_LIMIT("LP702", Severity.ERROR, "the rule has no such limit"),
    CANNOT_PASS("LP703", Severity.WARNING, "an error cannot be suppressed"),
    NOTHING_SUPPRESSED("LP704", Severity.WARNING, "a suppression matches nothing"),
    SEVERAL_ACTIONS("LP705", Severity.WARNING, "care advice asks for more than one thing"),
    LEANING_SIGN("LP706", Severity.WARNING, "a sign of care advice does not stand on its own"),
    NOT_SAYING_DO_NOT("LP707", Severity.WARNING, "what to avoid does not say \"do not\""),
    LONELY_ADVICE("LP708", Severity.WARNING, "a list of dos or don'ts has one item"),
    LONG_ALT_TEXT("LP709", Severity.WARNING, "an alt text is long"),
    ALT_IS_CAPTION("LP710", Severity.WARNING, "an alt text says the same as the caption"),
    WORDS_IN_PICTURE("LP711", Severity.WARNING, "words are drawn in a picture"),
    LONG_SENTENCE("LP712", Severity.WARNING, "a sentence is long"),
    LONG_PARAGRAPH("LP713", Severity.WARNING, "a paragraph is long"),
    LONG_TITLE("LP714", Severity.WARNING, "a title is long"),
    ITALICS("LP715", Severity.WARNING, "words are set in italics"),
    BLOCK_CAPITALS("LP716", Severity.WARNING, "words are set in capitals"),
    VAGUE_LINK("LP717", Severity.WARNING, "a link text does not say where the link leads"),
    SAME_LINK_TEXT("LP718", Severity.WARNING, "links with one text lead to different places"),
    UNEXPLAINED_ACRONYM("LP719", Severity.WARNING, "an acronym is not explained"),
    HARD_WORD_FIRST("LP720", Severity.WARNING, "a hard word stands before the plain one"),
    PERCENTAGE("LP721", Severity.WARNING, "a risk is given as a percentage"),
    MIXED_DENOMINATORS("LP722", Severity.WARNING, "risks are hard to compare"),
    MISREAD_UNIT("LP723", Severity.WARNING, "a unit is easily misread"),
    MISREAD_DOSE("LP724", Severity.WARNING, "a dose is easily misread"),
    UNIT_WITHOUT_SPACE("LP725", Severity.WARNING, "there is no space before a unit"),
    PASSIVE_VOICE("LP726", Severity.INFO, "many sentences are passive"),
    LONG_LIST("LP727", Severity.WARNING, "a list is long"),
    PLAINER_WORD("LP728", Severity.WARNING, "there is a plainer word"),
    UNEXPLAINED_WORD("LP729", Severity.WARNING, "a medical word is not explained"),
    NO_WORD_LIST("LP730", Severity.INFO, "there are no word lists for a language"),
    HIGH_READING_AGE("LP740", Severity.WARNING, "the reading age is high"),
    LOW_READING_EASE("LP741", Severity.WARNING, "the text is hard to read"),
    LOW_GULPEASE("LP742", Severity.WARNING, "the Italian text is hard to read"),
    HIGH_LIX("LP743", Severity.WARNING, "sentences and words are long"),
    HARD_SENTENCE("LP744", Severity.INFO, "a sentence is among the hardest of its leaflet"),
    UNKNOWN_ITEM("LP750", Severity.ERROR, "the instrument has no such item"),
    BAD_ANSWER("LP751", Severity.ERROR, "the item cannot be answered so"),
    ASSESSMENT_REPEATED("LP752", Severity.WARNING, "an item is answered twice"),
    ASSESSMENT_LANGUAGE("LP753", Severity.ERROR, "an answer is for a language that the topic lacks"),
    ASSESSMENT_DIFFERS("LP754", Severity.WARNING, "an answer differs from what the leaflet shows"),
    ANSWER_LAPSED("LP755", Severity.WARNING, "an answer is not about the text as it is"),

    TRANSLATION_STALE("LP801", Severity.WARNING, "the source of a translated part has changed"),
    TRANSLATION_MISSING("LP802", Severity.WARNING, "a part is not translated"),
    TRANSLATION_UNPINNED("LP803", Severity.WARNING, "nobody has said what a part was translated from"),
    TRANSLATION_UNEVEN("LP804", Severity.WARNING, "a translated part has too little or too much"),
    TRANSLATION_UNRECORDED("LP805", Severity.WARNING, "nobody has said how the translation was made"),
    TRANSLATION_RECORD("LP806", Severity.ERROR, "the record of a translation contradicts itself"),
    BAD_PIN("LP807", Severity.WARNING, "the file of pins cannot be used"),
    NO_SUCH_TRANSLATION("LP808", Severity.ERROR, "the command names no translation"),
    NOT_PINNED("LP809", Severity.ERROR, "a part cannot be pinned"),
    PLACEHOLDER_CHANGED("LP810", Severity.ERROR, "a translation changes a placeholder"),
    NUMBER_CHANGED("LP811", Severity.ERROR, "a translation changes a number"),
    NUMBER_MISSING("LP812", Severity.WARNING, "a translation has a number too few or too many"),
    EXCHANGE_UNREADABLE("LP820", Severity.ERROR, "a translators' file cannot be understood"),
    EXCHANGE_UNKNOWN_TEXT("LP821", Severity.ERROR, "a translators' file has a text that the leaflet has not"),
    EXCHANGE_SOURCE_CHANGED("LP822", Severity.ERROR, "the source has changed since it was sent out"),
    EXCHANGE_MARKUP("LP823", Severity.ERROR, "a translators' file changes markup"),
    EXCHANGE_PARTLY("LP824", Severity.WARNING, "a text is translated only in part"),
    EXCHANGE_NOT_WRITTEN("LP825", Severity.ERROR, "a translation cannot be written into its files"),

    TEMPLATE_FAULT("LP901", Severity.ERROR, "a template failed"),
    NO_MESSAGES("LP902", Severity.ERROR, "the theme lacks words for a language of the site"),
    BAD_MESSAGE("LP903", Severity.ERROR, "a message of the theme cannot be used"),

    CACHE_NOT_USED("LP920", Severity.INFO, "the record of the last build is not used"),
    CHANGED_MEANWHILE("LP921", Severity.ERROR, "the content was changed while the site was built"),
    BUILD_DIFFERS("LP922", Severity.ERROR, "an incremental build differs from a clean one");

    private final String id;
    private final Severity severity;
    private final String title;

    Code(String id, Severity severity, String title) {
        this.id = id;
        this.severity = severity;
        this.title = title;
    }

    /** The printed code, such as {@code LP105}. */
    public String id() {
        return id;
    }

    /** The severity unless a rule has cause to differ. */
    public Severity severity() {
        return severity;
    }

    /** The code with that id. */
    public static Optional<Code> find(String id) {
        return Arrays.stream(values()).filter(code -> code.id.equals(id)).findFirst();
    }

    /**
     * True when a site may take findings of this kind more lightly or switch them off: matters of house style. Errors
     * never are; nor is anything about care advice, governance and translations, for the whole site at least: a single
     * topic may have its reasons.
     */
    public boolean isStyle() {
        return severity != Severity.ERROR && !id.startsWith("LP4") && !id.startsWith("LP8");
    }

    /** The kind of finding in a few words. */
    public String title() {
        return title;
    }
}
