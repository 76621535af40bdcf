package org.leafpress.diagnostic;

import static org.leafpress.diagnostic.Severity.ERROR;
import static org.leafpress.diagnostic.Severity.INFO;
import static org.leafpress.diagnostic.Severity.WARNING;

import java.util.Arrays;
import java.util.Optional;

/**
 * Every kind of finding. Codes are stable and never reused; {@code docs/diagnostics.md} explains each to authors, and
 * a test keeps that page and this list in step.
 *
 * <p>What follows from the kind of a finding is asked of its code; its number says nothing.
 */
public enum Code {
    FILE_MISSING("LP001", Stage.FILES, ERROR, "a file that must exist does not"),
    FILE_TOO_LARGE("LP002", Stage.FILES, ERROR, "the file is too large"),
    NOT_UTF_8("LP003", Stage.FILES, ERROR, "the file is not UTF-8"),
    FILE_UNREADABLE("LP004", Stage.FILES, ERROR, "the file cannot be read"),
    FILE_UNUSED("LP005", Stage.FILES, WARNING, "the file is not used"),
    BAD_NAME("LP006", Stage.FILES, ERROR, "the file or folder name is not allowed"),
    PATH_OUTSIDE("LP007", Stage.FILES, ERROR, "the path leaves the content folder"),
    TOO_MANY_FILES("LP008", Stage.FILES, ERROR, "there are too many files or topics"),
    NO_TOPICS("LP009", Stage.FILES, ERROR, "there are no topics"),
    NOT_CHANGED("LP010", Stage.FILES, ERROR, "the file cannot be changed by a command"),
    OTHER_KIND_OF_FILE("LP011", Stage.FILES, ERROR, "the file is of another kind than its name says"),
    UNFINISHED_MERGE("LP012", Stage.FILES, ERROR, "a merge was not finished"),
    SAME_NAME("LP013", Stage.FILES, ERROR, "two files have one name"),
    HIDDEN_FILE("LP014", Stage.FILES, ERROR, "a hidden file or a backup is named"),
    NO_REGULAR_FILE("LP015", Stage.FILES, ERROR, "a device or a pipe stands in the place of a file"),
    DEVICE_NAME("LP016", Stage.FILES, ERROR, "Windows has no file of that name"),

    YAML_SYNTAX("LP101", Stage.YAML, ERROR, "the YAML cannot be understood"),
    DUPLICATE_KEY("LP102", Stage.YAML, ERROR, "a key stands twice"),
    ALIAS("LP103", Stage.YAML, ERROR, "anchors and aliases are not allowed"),
    TOO_DEEP("LP104", Stage.YAML, ERROR, "the nesting is too deep"),
    UNKNOWN_KEY("LP105", Stage.YAML, ERROR, "the key is not known"),
    WRONG_TYPE("LP106", Stage.YAML, ERROR, "the value has the wrong shape"),
    MISSING_KEY("LP107", Stage.YAML, ERROR, "a required key is missing"),
    UNKNOWN_VALUE("LP108", Stage.YAML, ERROR, "the value is not one of those allowed"),
    BAD_FORMAT("LP109", Stage.YAML, ERROR, "the value is not in the form that is needed"),
    EMPTY_VALUE("LP110", Stage.YAML, ERROR, "the value is empty"),
    TOO_MANY_ITEMS("LP111", Stage.YAML, ERROR, "there are too many items"),
    DUPLICATE_ID("LP112", Stage.YAML, ERROR, "two items share an id"),
    CONTROL_CHARACTER("LP113", Stage.YAML, ERROR, "the text holds an invisible control character"),
    FACT_DIFFERS("LP114", Stage.YAML, ERROR, "a translation changes a fact of the source"),
    CUT_TEXT("LP115", Stage.YAML, WARNING, "a text is cut off where a comment begins"),
    LONG_TEXT("LP116", Stage.YAML, ERROR, "a text is longer than any leaflet"),
    LONG_WORD("LP117", Stage.YAML, ERROR, "a word is longer than any word"),
    LOOK_ALIKE("LP118", Stage.YAML, ERROR, "an address has letters that look like others"),
    OPEN_ISOLATE("LP119", Stage.YAML, ERROR, "the direction of writing is turned and not turned back"),
    BRAND_UNREADABLE("LP120", Stage.YAML, ERROR, "a colour of the brand cannot be read"),
    FORMER_KEY("LP121", Stage.YAML, WARNING, "a key stands where it used to"),

    RAW_HTML("LP201", Stage.MARKDOWN, ERROR, "HTML in Markdown is shown as text"),
    HEADING_JUMP("LP202", Stage.MARKDOWN, ERROR, "a heading level is skipped"),
    TABLE_WITHOUT_HEADER("LP203", Stage.MARKDOWN, ERROR, "a table has no header"),
    BAD_LINK("LP204", Stage.MARKDOWN, ERROR, "the link cannot be used"),
    UNKNOWN_PLACEHOLDER("LP205", Stage.MARKDOWN, ERROR, "the placeholder is not known"),
    IMAGE_NOT_A_FIGURE("LP206", Stage.MARKDOWN, ERROR, "an image is not one of the topic's figures"),
    NOT_ONE_PARAGRAPH("LP207", Stage.MARKDOWN, ERROR, "only one paragraph is possible here"),
    UNSUPPORTED_MARKDOWN("LP208", Stage.MARKDOWN, ERROR, "this Markdown is not supported"),
    LINK_WITHOUT_TEXT("LP209", Stage.MARKDOWN, ERROR, "the link has no text"),
    LOST_ITEM("LP210", Stage.MARKDOWN, ERROR, "an item of a list is lost in another text"),
    LIST_BY_HAND("LP211", Stage.MARKDOWN, WARNING, "a list was made without the marks for one"),
    MARKS_SHOWN("LP212", Stage.MARKDOWN, WARNING, "marks are shown as text"),
    GAP("LP213", Stage.MARKDOWN, WARNING, "a gap was not filled in"),
    GARBLED("LP214", Stage.MARKDOWN, WARNING, "characters are garbled"),
    INVISIBLE("LP215", Stage.MARKDOWN, WARNING, "an invisible character stands in a word"),
    NO_BREAK_SPACE("LP216", Stage.MARKDOWN, WARNING, "a no-break space stands where YAML needs a space"),
    CURLY_QUOTES("LP217", Stage.MARKDOWN, WARNING, "typographic quotes stand around a value"),
    TABLE_BY_HAND("LP218", Stage.MARKDOWN, WARNING, "a table was made without the marks for one"),
    FIX_REFUSED("LP219", Stage.MARKDOWN, WARNING, "a remedy would bring other faults"),
    FIX_LEFT("LP220", Stage.MARKDOWN, INFO, "a remedy is left for the next run"),
    TOO_MANY_FIGURES("LP221", Stage.MARKDOWN, ERROR, "a leaflet shows figures too often"),
    PROGRAM_WORDS("LP222", Stage.MARKDOWN, WARNING, "what a program said beside the text is left in it"),
    BOLD_FOR_HEADING("LP223", Stage.MARKDOWN, WARNING, "bold words stand for a heading"),

    UNKNOWN_REFERENCE("LP301", Stage.REFERENCES, ERROR, "nothing in this topic has that id"),
    UNKNOWN_TOPIC("LP302", Stage.REFERENCES, ERROR, "no topic has that id"),
    UNKNOWN_FIGURE("LP303", Stage.REFERENCES, ERROR, "no figure has that id"),
    UNKNOWN_SOURCE("LP304", Stage.REFERENCES, ERROR, "no source has that id"),
    UNKNOWN_TERM("LP305", Stage.REFERENCES, ERROR, "the glossary has no such term"),
    FIGURE_WITHOUT_TEXT("LP306", Stage.REFERENCES, ERROR, "a figure has no text in this language"),
    UNUSED_ITEM("LP307", Stage.REFERENCES, WARNING, "the item is never used"),
    OUTPUT_COLLISION("LP308", Stage.REFERENCES, ERROR, "two pages would have the same address"),
    LANGUAGE_NOT_LISTED("LP309", Stage.REFERENCES, ERROR, "the site does not list this language"),
    SELF_REFERENCE("LP310", Stage.REFERENCES, WARNING, "a topic refers to itself"),
    DUPLICATE_CODE("LP311", Stage.REFERENCES, ERROR, "two topics share a leaflet code"),
    LEAFLET_GONE("LP312", Stage.REFERENCES, INFO, "a leaflet of the last site is gone"),
    CODE_FORM("LP313", Stage.REFERENCES, ERROR, "a clinical code is not written as its terminology does"),
    CODE_CHECK_DIGIT("LP314", Stage.REFERENCES, ERROR, "the check digit of a clinical code is wrong"),
    CODE_OF_OTHER_SYSTEM("LP315", Stage.REFERENCES, ERROR, "a clinical code is of another terminology"),
    CODE_NOT_A_CONCEPT("LP316", Stage.REFERENCES, ERROR, "a SNOMED CT id is not of a concept"),
    NO_LEAFLET_SHOWN("LP317", Stage.REFERENCES, WARNING, "the site shows no leaflet"),
    LOGO_TOO_PALE("LP318", Stage.REFERENCES, WARNING, "the logo hardly shows on white"),
    LOGO_TOO_DARK("LP319", Stage.REFERENCES, WARNING, "the logo for dark screens hardly shows there"),
    CELLS_DIFFER("LP330", Stage.REFERENCES, ERROR, "a row has more or fewer cells than there are columns"),
    AUDIENCE_UNCLEAR("LP331", Stage.REFERENCES, ERROR, "it is not clear whom an item is for"),
    UNKNOWN_SERVICE("LP332", Stage.REFERENCES, ERROR, "the site has no such service"),
    SERVICE_UNREACHABLE("LP333", Stage.REFERENCES, ERROR, "a service has no number and no link"),
    SERVICE_WITHOUT_NAME("LP334", Stage.REFERENCES, ERROR, "a service has no name in a language"),
    SERVICE_WITHOUT_FACTS("LP335", Stage.REFERENCES, ERROR, "a service is named that site.yaml does not have"),
    PLACE_OF_PART_OPEN("LP336", Stage.REFERENCES, WARNING, "it is not clear where a part goes"),
    LINK_DETOUR("LP337", Stage.REFERENCES, WARNING, "a link takes a detour"),

    LINK_IN_EMERGENCY_ADVICE("LP401", Stage.CARE, ERROR, "emergency advice carries a link"),
    TYPED_PHONE_NUMBER("LP402", Stage.CARE, WARNING, "a phone number is typed into a topic"),
    SEVERAL_CARDS("LP403", Stage.CARE, WARNING, "several cards of one care level without a reason"),
    NO_EMERGENCY_ADVICE("LP404", Stage.CARE, WARNING, "the topic has no emergency advice"),
    NO_EMERGENCY_NUMBER("LP405", Stage.CARE, ERROR, "emergency advice names no emergency number"),
    NOT_SIGNED("LP406", Stage.CARE, ERROR, "an approved leaflet is not signed"),
    SIGN_OFF_VOID("LP407", Stage.CARE, WARNING, "the text has changed since it was signed"),
    SIGN_OFF_HASH("LP408", Stage.CARE, ERROR, "a sign-off was written by hand"),
    SIGN_OFF_REPEATED("LP409", Stage.CARE, ERROR, "two sign-offs are for one role and language"),
    SIGN_OFF_LANGUAGE("LP410", Stage.CARE, ERROR, "a sign-off is for a language that the topic lacks"),
    APPROVER_IS_AUTHOR("LP411", Stage.CARE, ERROR, "the author approved the leaflet"),
    DATE_IN_FUTURE("LP412", Stage.CARE, WARNING, "a date lies after the day of the build"),
    REVIEW_DUE("LP413", Stage.CARE, WARNING, "a review is due soon"),
    REVIEW_OVERDUE("LP414", Stage.CARE, WARNING, "a review is overdue"),
    REVIEW_DATES("LP415", Stage.CARE, WARNING, "review dates do not fit together"),
    NO_REVIEW_DATE("LP416", Stage.CARE, WARNING, "an approved leaflet has no review date"),
    CANNOT_SIGN("LP417", Stage.CARE, ERROR, "the leaflet cannot be signed"),
    TAKEN_BACK("LP418", Stage.CARE, WARNING, "status and taken-back do not fit together"),
    REPLACEMENT_TAKEN_BACK("LP419", Stage.CARE, WARNING, "the leaflet to read instead is taken back too"),
    APPROVER_MAY_BE_AUTHOR("LP425", Stage.CARE, WARNING, "the approver may be the author"),
    ONE_POST_FOR_TWO("LP426", Stage.CARE, WARNING, "one post reviewed and approved the leaflet"),
    AUTHOR_NOT_SIGNED("LP427", Stage.CARE, INFO, "the author of an approved leaflet has not signed"),
    RULE_EASED("LP428", Stage.CARE, INFO, "the site eases a rule"),
    FIX_OF_SIGNED("LP429", Stage.CARE, WARNING, "a remedy changes a text that was signed"),
    DOSE_WITHOUT_UNIT("LP440", Stage.CARE, ERROR, "a dose has no unit"),
    NO_MAXIMUM("LP441", Stage.CARE, WARNING, "a dose has no maximum"),
    MAXIMUM_BELOW_DOSE("LP442", Stage.CARE, ERROR, "the maximum is less than one dose"),
    NO_OVERDOSE_ADVICE("LP443", Stage.CARE, ERROR, "a medicine's leaflet does not say what to do after too much"),
    PROHIBITION_AMONG_DOS("LP444", Stage.CARE, WARNING, "advice against something has a tick"),
    PROHIBITIONS_IN_PROSE("LP445", Stage.CARE, WARNING, "a list of what not to do stands in the text"),
    EMERGENCY_IN_BODY("LP446", Stage.CARE, WARNING, "the text tells of an emergency that no card has"),
    SIGN_AT_TWO_LEVELS("LP447", Stage.CARE, WARNING, "a sign stands at two care levels"),
    URGENCY_UNCLEAR("LP448", Stage.CARE, WARNING, "the words of a card do not go with its level"),
    SELF_HARM_NOT_URGENT("LP449", Stage.CARE, WARNING, "thoughts of suicide or self-harm are not urgent"),
    NESTED_SIGN("LP450", Stage.CARE, ERROR, "a sign and a list do not go together"),
    OTHER_SERVICE("LP451", Stage.CARE, WARNING, "a card and its action name different services"),
    LOST_ON_SHEET("LP452", Stage.CARE, WARNING, "the sheet lacks something that keeps readers safe"),
    STEPS_MISSING("LP453", Stage.CARE, WARNING, "the leaflet lacks the steps that it speaks of"),
    ISSUED_CHANGED("LP460", Stage.CARE, ERROR, "an issued version would mean something else"),
    ISSUED_REWORDED("LP461", Stage.CARE, INFO, "an issued version would say it in other words"),
    ISSUED_TWICE("LP462", Stage.CARE, ERROR, "a version was issued twice"),
    ISSUE_ORDER("LP463", Stage.CARE, ERROR, "issued versions are not in order"),
    BAD_ISSUE("LP464", Stage.CARE, ERROR, "an entry of a history cannot be right"),
    CANNOT_ISSUE("LP465", Stage.CARE, ERROR, "the leaflet cannot be issued"),
    VERSION_BACK("LP466", Stage.CARE, ERROR, "a version goes back behind what was issued"),
    ISSUED_FILE_LOST("LP467", Stage.CARE, ERROR, "a file of an issued version is lost"),
    ISSUED_FILE_ALTERED("LP468", Stage.CARE, ERROR, "a file of an issued version was altered"),
    ISSUED_UNKNOWN("LP469", Stage.CARE, ERROR, "the store has a version that no history has"),
    ISSUED_TOPIC_GONE("LP470", Stage.CARE, WARNING, "a topic that was issued is gone"),
    ISSUED_TEXT_LOST("LP471", Stage.CARE, WARNING, "what an issued version said is lost"),
    ISSUED_LANGUAGE_GONE("LP472", Stage.CARE, WARNING, "a language that was issued is gone"),

    BAD_SVG("LP501", Stage.FIGURES, ERROR, "the SVG cannot be understood"),
    UNSAFE_SVG("LP502", Stage.FIGURES, ERROR, "the SVG holds something that cannot be shown"),
    LEFT_OUT_OF_SVG("LP503", Stage.FIGURES, WARNING, "a part of a drawing is left out"),
    NOT_SVG("LP504", Stage.FIGURES, ERROR, "a picture is of a kind that is not shown"),
    BAD_PHOTO("LP505", Stage.FIGURES, ERROR, "a photograph cannot be read"),
    LARGE_PHOTO("LP506", Stage.FIGURES, ERROR, "a photograph is too large"),
    PICTURE_MISNAMED("LP507", Stage.FIGURES, WARNING, "a picture is of another kind than its name says"),
    MANY_PHOTOS("LP508", Stage.FIGURES, ERROR, "a topic has too many photographs"),

    PRINT_SYNTAX("LP601", Stage.PRINT, ERROR, "the print document cannot be understood"),
    MISSING_GLYPH("LP602", Stage.PRINT, WARNING, "no font has a character"),
    DOES_NOT_FIT("LP603", Stage.PRINT, WARNING, "content does not fit its printed format"),
    PRINT_HEADING_SKIPPED("LP604", Stage.PRINT, WARNING, "a heading level is skipped in print"),
    UNUSABLE_PICTURE("LP605", Stage.PRINT, ERROR, "a picture cannot be printed"),
    UNKNOWN_ANCHOR("LP606", Stage.PRINT, ERROR, "a printed link leads nowhere"),
    UNKNOWN_TONE("LP607", Stage.PRINT, WARNING, "the print settings lack the colours of a card"),
    BAD_FONT("LP608", Stage.PRINT, ERROR, "a font cannot be used"),
    PALE_COLOUR("LP609", Stage.PRINT, WARNING, "a colour of the brand is hard to read"),
    UNPRINTABLE_SCRIPT("LP610", Stage.PRINT, WARNING, "no font has the letters of a language"),
    FIGURE_WIDTH("LP611", Stage.PRINT, ERROR, "a figure cannot be shown as wide as it is asked to be"),
    LOGO_FOR_DARK_ONLY("LP620", Stage.PRINT, WARNING, "there is a logo for dark screens only"),
    NO_ROOM_ON_SHEET("LP630", Stage.PRINT, WARNING, "a sheet has no room for what readers can do"),
    CONTRARY_PRINT("LP631", Stage.PRINT, ERROR, "a part is to be printed and left out"),
    EMPTY_PANELS("LP632", Stage.PRINT, INFO, "a folded sheet would be nearly empty"),

    NOT_A_MATTER_OF_STYLE("LP701", Stage.WRITING, ERROR, "a rule that keeps patients safe cannot be eased"),
    BAD_LIMIT("LP702", Stage.WRITING, ERROR, "the rule has no such limit"),
    CANNOT_PASS("LP703", Stage.WRITING, WARNING, "an error cannot be suppressed"),
    NOTHING_SUPPRESSED("LP704", Stage.WRITING, WARNING, "a suppression matches nothing"),
    SEVERAL_ACTIONS("LP705", Stage.WRITING, WARNING, "care advice asks for more than one thing"),
    LEANING_SIGN("LP706", Stage.WRITING, WARNING, "a sign of care advice does not stand on its own"),
    NOT_SAYING_DO_NOT("LP707", Stage.WRITING, WARNING, "what to avoid does not say \"do not\""),
    LONELY_ADVICE("LP708", Stage.WRITING, WARNING, "a list of dos or don'ts has one item"),
    LONG_ALT_TEXT("LP709", Stage.WRITING, WARNING, "an alt text is long"),
    ALT_IS_CAPTION("LP710", Stage.WRITING, WARNING, "an alt text says the same as the caption"),
    WORDS_IN_PICTURE("LP711", Stage.WRITING, WARNING, "words are drawn in a picture"),
    LONG_SENTENCE("LP712", Stage.WRITING, WARNING, "a sentence is long"),
    LONG_PARAGRAPH("LP713", Stage.WRITING, WARNING, "a paragraph is long"),
    LONG_TITLE("LP714", Stage.WRITING, WARNING, "a title is long"),
    ITALICS("LP715", Stage.WRITING, WARNING, "words are set in italics"),
    BLOCK_CAPITALS("LP716", Stage.WRITING, WARNING, "words are set in capitals"),
    VAGUE_LINK("LP717", Stage.WRITING, WARNING, "a link text does not say where the link leads"),
    SAME_LINK_TEXT("LP718", Stage.WRITING, WARNING, "links with one text lead to different places"),
    UNEXPLAINED_ACRONYM("LP719", Stage.WRITING, WARNING, "an acronym is not explained"),
    HARD_WORD_FIRST("LP720", Stage.WRITING, WARNING, "a hard word stands before the plain one"),
    PERCENTAGE("LP721", Stage.WRITING, WARNING, "a risk is given as a percentage"),
    MIXED_DENOMINATORS("LP722", Stage.WRITING, WARNING, "risks are hard to compare"),
    MISREAD_UNIT("LP723", Stage.WRITING, WARNING, "a unit is easily misread"),
    MISREAD_DOSE("LP724", Stage.WRITING, WARNING, "a dose is easily misread"),
    UNIT_WITHOUT_SPACE("LP725", Stage.WRITING, WARNING, "there is no space before a unit"),
    PASSIVE_VOICE("LP726", Stage.WRITING, INFO, "many sentences are passive"),
    LONG_LIST("LP727", Stage.WRITING, WARNING, "a list is long"),
    PLAINER_WORD("LP728", Stage.WRITING, WARNING, "there is a plainer word"),
    UNEXPLAINED_WORD("LP729", Stage.WRITING, WARNING, "a medical word is not explained"),
    NO_WORD_LIST("LP730", Stage.WRITING, INFO, "there are no word lists for a language"),
    NEGATIVE_CONTRACTION("LP731", Stage.WRITING, WARNING, "a \"not\" is easily missed"),
    SHORT_FORM("LP732", Stage.WRITING, WARNING, "a short form is not clear to everybody"),
    OTHER_SPELLING("LP733", Stage.WRITING, WARNING, "a word is spelt as in another country"),
    RANGE_WITH_HYPHEN("LP734", Stage.WRITING, WARNING, "a range has a hyphen"),
    NUMBER_IN_WORDS("LP735", Stage.WRITING, WARNING, "a number is in words"),
    UNEXPLAINED_CAUSE("LP736", Stage.WRITING, WARNING, "the name of a cause is not explained"),
    SUMMARY_REPEATED("LP737", Stage.WRITING, WARNING, "the main message repeats the summary"),
    DOUBLE_NEGATIVE("LP738", Stage.WRITING, WARNING, "advice negates twice"),
    HIGH_READING_AGE("LP740", Stage.WRITING, WARNING, "the reading age is high"),
    LOW_READING_EASE("LP741", Stage.WRITING, WARNING, "the text is hard to read"),
    LOW_GULPEASE("LP742", Stage.WRITING, WARNING, "the Italian text is hard to read"),
    HIGH_LIX("LP743", Stage.WRITING, WARNING, "sentences and words are long"),
    HARD_SENTENCE("LP744", Stage.WRITING, INFO, "a sentence is among the hardest of its leaflet"),
    UNKNOWN_ITEM("LP750", Stage.WRITING, ERROR, "the instrument has no such item"),
    BAD_ANSWER("LP751", Stage.WRITING, ERROR, "the item cannot be answered so"),
    ASSESSMENT_REPEATED("LP752", Stage.WRITING, WARNING, "an item is answered twice"),
    ASSESSMENT_LANGUAGE("LP753", Stage.WRITING, ERROR, "an answer is for a language that the topic lacks"),
    ASSESSMENT_DIFFERS("LP754", Stage.WRITING, WARNING, "an answer differs from what the leaflet shows"),
    ANSWER_LAPSED("LP755", Stage.WRITING, WARNING, "an answer is not about the text as it is"),

    TRANSLATION_STALE("LP801", Stage.TRANSLATIONS, WARNING, "the source of a translated part has changed"),
    TRANSLATION_MISSING("LP802", Stage.TRANSLATIONS, WARNING, "a part is not translated"),
    TRANSLATION_UNPINNED("LP803", Stage.TRANSLATIONS, WARNING, "nobody has said what a part was translated from"),
    TRANSLATION_UNEVEN("LP804", Stage.TRANSLATIONS, WARNING, "a translated part has too little or too much"),
    TRANSLATION_UNRECORDED("LP805", Stage.TRANSLATIONS, WARNING, "nobody has said how the translation was made"),
    TRANSLATION_RECORD("LP806", Stage.TRANSLATIONS, ERROR, "the record of a translation contradicts itself"),
    BAD_PIN("LP807", Stage.TRANSLATIONS, WARNING, "the file of pins cannot be used"),
    NO_SUCH_TRANSLATION("LP808", Stage.TRANSLATIONS, ERROR, "the command names no translation"),
    NOT_PINNED("LP809", Stage.TRANSLATIONS, ERROR, "a part cannot be pinned"),
    PLACEHOLDER_CHANGED("LP810", Stage.TRANSLATIONS, ERROR, "a translation changes a placeholder"),
    NUMBER_CHANGED("LP811", Stage.TRANSLATIONS, ERROR, "a translation changes a number"),
    NUMBER_MISSING("LP812", Stage.TRANSLATIONS, WARNING, "a translation has a number too few or too many"),
    EXCHANGE_UNREADABLE("LP820", Stage.TRANSLATIONS, ERROR, "a translators' file cannot be understood"),
    EXCHANGE_UNKNOWN_TEXT(
            "LP821", Stage.TRANSLATIONS, ERROR, "a translators' file has a text that the leaflet has not"),
    EXCHANGE_SOURCE_CHANGED("LP822", Stage.TRANSLATIONS, ERROR, "the source has changed since it was sent out"),
    EXCHANGE_MARKUP("LP823", Stage.TRANSLATIONS, ERROR, "a translators' file changes markup"),
    EXCHANGE_PARTLY("LP824", Stage.TRANSLATIONS, WARNING, "a text is translated only in part"),
    EXCHANGE_NOT_WRITTEN("LP825", Stage.TRANSLATIONS, ERROR, "a translation cannot be written into its files"),
    EXCHANGE_UNTRANSLATED("LP826", Stage.TRANSLATIONS, WARNING, "a text has come back untranslated"),
    EXCHANGE_LANGUAGE("LP827", Stage.TRANSLATIONS, INFO, "a translators' file names a variant of the language"),
    EXCHANGE_ABSENT("LP828", Stage.TRANSLATIONS, INFO, "a translators' file lacks texts that are to be translated"),

    NOT_WRITTEN("LP840", Stage.DRAFTS, WARNING, "a part is not yet written"),
    CANNOT_START("LP841", Stage.DRAFTS, ERROR, "a new topic or site cannot be made"),
    CANNOT_RENAME("LP842", Stage.DRAFTS, ERROR, "the topic cannot be renamed"),
    FORMER_ADDRESS("LP843", Stage.DRAFTS, ERROR, "a former address is taken"),
    LINK_TO_DRAFT("LP844", Stage.DRAFTS, WARNING, "a link leads to a draft that is not shown"),

    TEMPLATE_FAULT("LP901", Stage.THEMES, ERROR, "a template failed"),
    NO_MESSAGES("LP902", Stage.THEMES, ERROR, "the theme lacks words for a language of the site"),
    BAD_MESSAGE("LP903", Stage.THEMES, ERROR, "a message of the theme cannot be used"),

    CACHE_NOT_USED("LP920", Stage.BUILDS, INFO, "the record of the last build is not used"),
    CHANGED_MEANWHILE("LP921", Stage.BUILDS, ERROR, "the content was changed while the site was built"),
    BUILD_DIFFERS("LP922", Stage.BUILDS, ERROR, "an incremental build differs from a clean one"),
    OUTPUT_HOLDS_CONTENT("LP923", Stage.BUILDS, ERROR, "the output folder is, or holds, the content or a project"),
    UNUSED_THEME_FILE("LP930", Stage.BUILDS, WARNING, "nothing uses a file of the theme"),
    SHARED_COPIED("LP931", Stage.BUILDS, INFO, "a shared file was copied into the site's own content"),
    SHARED_NOT_CHANGED("LP932", Stage.BUILDS, WARNING, "a command does not change shared content"),
    SHARED_THEME("LP933", Stage.BUILDS, WARNING, "the theme of shared content is not used"),
    SHARED_MISSING("LP934", Stage.BUILDS, ERROR, "shared content is not there");

    private final String id;
    private final Stage stage;
    private final Severity severity;
    private final String title;

    Code(String id, Stage stage, Severity severity, String title) {
        this.id = id;
        this.stage = stage;
        this.severity = severity;
        this.title = title;
    }

    /** What findings are about, as {@code docs/diagnostics.md} has it in its headings. */
    public enum Stage {
        FILES("Files"),
        YAML("YAML"),
        MARKDOWN("Markdown"),
        REFERENCES("References"),
        /** Care advice, and whether someone stands behind it: sign-offs and reviews. */
        CARE("Care advice"),
        FIGURES("Figures"),
        PRINT("Print"),
        /** Style, and what a site and its topics have decided about findings. */
        WRITING("How it is written"),
        TRANSLATIONS("Translations"),
        /** What is still to be written or shown, and the commands that begin and move topics. */
        DRAFTS("Drafts and new topics"),
        THEMES("Themes"),
        BUILDS("Builds");

        private final String title;

        Stage(String title) {
            this.title = title;
        }

        /** A heading. */
        public String title() {
            return title;
        }
    }

    /** The printed code, such as {@code LP105}. */
    public String id() {
        return id;
    }

    /** What the finding is about. */
    public Stage stage() {
        return stage;
    }

    /** The severity unless a rule has cause to differ. */
    public Severity severity() {
        return severity;
    }

    /** The kind of finding in a few words. */
    public String title() {
        return title;
    }

    /** The code with that id. */
    public static Optional<Code> find(String id) {
        return Arrays.stream(values()).filter(code -> code.id.equals(id)).findFirst();
    }

    /** True for matters of house style. No error is one, nor is anything about care advice, governance, translations or drafts. */
    public boolean isStyle() {
        return severity != ERROR && stage != Stage.CARE && stage != Stage.TRANSLATIONS && stage != Stage.DRAFTS;
    }

    /**
     * True when a site may take all findings of this kind so: matters of style as it likes, all others at least as gravely
     * as usual. They keep patients safe; a single topic may have its reasons to let a warning pass, a whole site has none.
     *
     * @param chosen how grave; empty for findings that are not reported
     */
    public boolean mayBeTaken(Optional<Severity> chosen) {
        return isStyle()
                || chosen.filter(level -> level.compareTo(severity) <= 0).isPresent();
    }

    /** True when an error of this kind means that something that a file says could not be taken in. */
    public boolean losesContent() {
        return stage == Stage.FILES || stage == Stage.YAML;
    }

    /** True for what is found while pages and prints are made, rather than before. */
    public boolean isFoundInRendering() {
        return stage == Stage.PRINT || this == LINK_TO_DRAFT || this == LOST_ON_SHEET;
    }
}
