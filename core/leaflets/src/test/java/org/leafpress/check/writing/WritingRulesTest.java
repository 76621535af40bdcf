package org.leafpress.check.writing;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * For each rule a text that trips it, one that just does not, and one that a simpler rule would take for a fault. Each
 * text finds what is listed and nothing else.
 */
class WritingRulesTest {
    private static final String FIVE = "One two three four five ";

    @TempDir
    Path folder;

    private int cases;

    /** What these rules look for is found, and told as it stands, whatever keyboard it was typed on. */
    @Test
    void rulesOnWordsAndNumbersIgnoreTypography() {
        String remedy = ", so it can be read as ten times as much; write ";
        prose("Take 1.0\u00a0mg, 2.0\u202fmg or 3.0 mg.")
                .finds(
                        "1:6 [1.0] LP724: the dose \"1.0\" ends in a zero" + remedy + "\"1\"",
                        "1:14 [2.0] LP724: the dose \"2.0\" ends in a zero" + remedy + "\"2\"",
                        "1:24 [3.0] LP724: the dose \"3.0\" ends in a zero" + remedy + "\"3\"");
        prose("Pain goes in 5\u00a0% of people, in&nbsp;7&nbsp;% after.")
                .finds(
                        "1:14 [5\u00a0%] LP721: \"5\u00a0%\" is a percentage; write a risk as a number of people, here 5"
                                + " in 100 people",
                        "1:37 [7&nbsp;%] LP721: \"7\u00a0%\" is a percentage; write a risk as a number of people, here 7"
                                + " in 100 people");
        prose("Get more at\u00a0this point in\u2009time and add&shy;itional, post\u2010operative help.")
                .finds(
                        "1:10 [at\u00a0this point in\u2009time] LP728: there is a plainer word for \"at\u00a0this point"
                                + " in\u2009time\"; write \"now\"",
                        "1:36 [add&shy;itional] LP728: there is a plainer word for \"add\u00aditional\"; write \"more,"
                                + " extra\"",
                        "1:53 [post\u2010operative] LP728: there is a plainer word for \"post\u2010operative\"; write"
                                + " \"after the operation\"");
        prose("Press [click\u00a0here](https://example.org/) for more.")
                .finds("1:8 [click\u00a0here] LP717: the link text \"click here\" does not say where the link leads;"
                        + " write between the square brackets what the reader finds there, such as the name of the"
                        + " leaflet");
        prose("The nerves (neuritis) and neuropathy\u00a0(sick nerves) hurt, with a CVA\u00a0(stroke).")
                .finds();
        site().file(
                        "words/en-GB.yaml",
                        "acronyms: []\nplain:\n  - word: pot\u2019s syndrome\n    instead: fast pulse\n")
                .prose("With pot's\u00a0syndrome you tire.")
                .finds(
                        "1:6 [pot's\u00a0syndrome] LP728: there is a plainer word for \"pot's\u00a0syndrome\"; write \"fast"
                                + " pulse\"");
        site().with("action: Do not worry", "action: Don\u02bct worry")
                .finds("78:15 [Don\u02bct] LP731: the \"not\" is easily missed in \"Don\u02bct\"; write \"do not\"");
        site().with("action: Do not worry", "action: Do\u00a0not worry").finds();
    }

    /** A site may write a word that is built in with other capitals, or so that two put together say it twice. */
    @Test
    void wordsOfASiteMayBeLikeThoseThatAreBuiltIn() {
        site().file(
                        "words/en-GB.yaml",
                        "acronyms: []\ndo-not: [never never]\nshort-forms:\n  - word: E.g.\n    instead: such as\n")
                .prose("Eat fruit, e.g. apples.")
                .finds("1:12 [e.g.] LP732: \"e.g.\" is not clear to everybody; write \"such as\"");
    }

    private WritingCase site() {
        cases++;
        return new WritingCase(folder.resolve("case-" + cases));
    }

    private WritingCase prose(String markdown) {
        return site().prose(markdown);
    }

    @Test
    void careAdviceIsOneCallToAction() {
        site().with("action: Ask for an urgent appointment", "action: Ask for an appointment today. Do not drive.")
                .finds(
                        "20:45 [Do not drive.] LP705: the care advice asks for more than one thing; keep the first"
                                + " here, with its {{emergency.number}} if it has one, and move the rest to \"note:\" below it");
        site().with("action: Ask for an urgent appointment", "action: Call {{urgent.number}}, see Dr. Example if")
                .finds();
    }

    @Test
    void careAdviceNamesTwoServicesAtMost() {
        site().with(
                        "action: Ask for an urgent appointment",
                        "action: See your family doctor (GP), call {{urgent.number}} or go to A&E")
                .finds("20:15 [See your family doctor (GP), call {{urgent.number}} or go to A&E] LP705: the care advice"
                        + " names 3 services: A&E, GP, {{urgent.number}}; name one service, or at most two, so"
                        + " that nobody has to choose while they are unwell");
        site().with(
                        "action: Ask for an urgent appointment",
                        "action: See your family doctor (GP) or another doctor, or call {{urgent.number}}")
                .finds();
    }

    @Test
    void aSignStandsOnItsOwn() {
        site().with("signs: [a muscle gets weak]", "signs: [a muscle gets weak, and your speech is slurred]")
                .finds(
                        "21:35 [and] LP706: this sign begins with \"and\", so it leans on another one; if this sign alone"
                                + " is reason enough, delete \"and\"; only if both must be there together, write both in one"
                                + " item; if you are not sure, keep them apart");
        site().with("signs: [a muscle gets weak]", "signs: [your android phone shows a fast pulse and you feel ill]")
                .finds();
    }

    @Test
    void whatToAvoidSaysDoNot() {
        site().with("action: Do not worry", "action: Avoid worry")
                .finds(
                        "78:15 [Avoid worry] LP707: below the heading \"Do not\" this says its opposite; say it with \"Do"
                                + " not\" and what not to do: \"Do not sit in the sun\" for \"Avoid the sun\"");
        site().with("action: Do not worry", "action: Worry")
                .finds(
                        "78:15 [Worry] LP707: what to avoid does not begin with \"do not\"; begin with \"Do not\", so that"
                                + " nobody takes it for advice; if it is something to do, move it to \"do\"");
        site().with("action: Do not worry", "action: Don\u2019t worry")
                .finds("78:15 [Don\u2019t] LP731: the \"not\" is easily missed in \"Don\u2019t\"; write \"do not\"");
    }

    @Test
    void aStatementBehindACallToActionAsksForNothing() {
        site().with("action: Ask for an urgent appointment", "action: Ask for an appointment. It may be serious if")
                .finds();
    }

    @Test
    void whatNotToDoHasNoTick() {
        String help = "move it to \"do-not\" and begin with \"Do not\", or say what to do instead";
        site().with("action: Rest", "action: Avoid coffee")
                .finds("73:15 [Avoid coffee] LP444: this says what not to do, but stands below \"do\", where it gets a"
                        + " tick; " + help);
        site().with("action: Rest", "action: Do not smoke")
                .finds("73:15 [Do not smoke] LP444: this says what not to do, but stands below \"do\", where it gets a"
                        + " tick; " + help);
        site().with("action: Rest", "action: Do not forget to drink").finds();
        site().with("action: Rest", "action: Drink water to avoid cramps").finds();
    }

    @Test
    void aListOfWhatToAvoidIsNoProse() {
        String rest = " LP445: a list of what not to do stands in the text, where nothing but these words says so; move"
                + " it to \"do-not\" below \"relief\", \"prevention\" or \"spread\", and begin each item with \"Do not\"";
        prose("# Don\u2019t\n\n- drink coffee\n- smoke\n").finds("1:3 [Don\u2019t]" + rest);
        prose("Some advice.\n\nThings to avoid:\n\n- coffee\n- smoke\n").finds("3:1 [Things to avoid:]" + rest);
        prose("# Things to avoid\n\nSmoke and coffee.\n\n# Do\n\n- rest\n- drink\n")
                .finds();
        prose("# How to avoid a cramp\n\n- rest\n- drink\n").finds();
    }

    @Test
    void anEmergencyInTheTextIsInTheEmergencyAdvice() {
        String rest =
                " LP446: this sends people to emergency help, but the emergency advice does not say when; add what"
                        + " it is about to the signs of \"emergency\" below \"seek-help\"; it may stand here as well";
        prose("Call an ambulance if your tongue swells.")
                .finds("1:1 [Call an ambulance if your tongue swells.]" + rest);
        prose("Call {{emergency.number}} if:\n\n- you turn blue\n").finds("1:1 [Call {{emergency.number}} if:]" + rest);
        prose("After you call an ambulance, sit down.").finds();
        prose("Before you go to A&E, eat nothing.").finds();
    }

    @Test
    void aSignHasOneCareLevel() {
        site().with("signs: [a muscle gets weak]", "signs: [a muscle gets weak, you get a headache]")
                .with(
                        "- a twitch lasts longer than some weeks",
                        "- you get a headache at night\n        - your head aches")
                .finds();
        site().with("signs: [a muscle gets weak]", "signs: [a muscle gets weak, you get a bad headache]")
                .with("- a twitch lasts longer than some weeks", "- a bad headache")
                .finds("25:11 [a bad headache] LP447: this sign stands below \"routine\" and below \"urgent\","
                        + " topics/muscle-twitches/en-GB.yaml:21:35; ask a clinician which is right; until then keep it"
                        + " at the more urgent level, or say here how it differs");
    }

    @Test
    void theWordsOfACardGoWithItsLevel() {
        site().with("- a twitch lasts longer than some weeks", "- you feel ill (see your GP straight away)")
                .finds(
                        "25:37 [straight away] LP448: \"straight away\" does not go with \"routine\" advice; if there is no"
                                + " time to lose, make it a sign of \"urgent\" or \"emergency\"; otherwise leave the words out");
        site().with("- a twitch lasts longer than some weeks", "- a pain that comes on immediately")
                .finds();
        site().with("action: Ask for an urgent appointment", "action: See a doctor when you can")
                .finds(
                        "20:28 [when you can] LP448: \"when you can\" does not go with \"urgent\" advice; leave the words"
                                + " out, so that nobody waits");
    }

    @Test
    void thoughtsOfSuicideAreNoOrdinaryMatter() {
        site().with("- a twitch lasts longer than some weeks", "- you think of harming yourself")
                .finds(
                        "25:24 [harming yourself] LP449: \"harming yourself\" stands in \"routine\" advice; make it a sign of"
                                + " \"emergency\", or of \"urgent\" where a clinician says so");
        site().with("signs: [a muscle gets weak]", "signs: [you think of suicide]")
                .finds();
    }

    @Test
    void aNotIsWrittenOut() {
        prose("You can't drive and don't walk. You can\u2019t ride, but it\u2019s fine.")
                .finds(
                        "1:5 [can't] LP731: the \"not\" is easily missed in \"can't\", \"don't\"; write \"cannot\", \"do not\"");
        prose("You cannot drive. It's all you'll need.").finds();
    }

    @Test
    void shortFormsAreWrittenOut() {
        prose("Fruit, eg apples & pears, i.e. sweet ones, e.g. plums.")
                .finds(
                        "1:8 [eg] LP732: \"eg\" is not clear to everybody; write \"for example\"",
                        "1:18 [&] LP732: \"&\" is not clear to everybody; write \"and\"",
                        "1:27 [i.e.] LP732: \"i.e.\" is not clear to everybody; write \"that is\"");
        prose("A leg, a pie and A&E. Each egg is fine.").finds();
        site().organisation("Ear & Eye Clinic")
                .prose("Ask {{organisation.name}} for it.")
                .finds();
    }

    @Test
    void wordsAreSpeltAsInTheCountry() {
        prose("Go to the center for your color.")
                .finds(
                        "1:11 [center] LP733: \"center\" is not a spelling of en-GB; write \"centre\"",
                        "1:27 [color] LP733: \"color\" is not a spelling of en-GB; write \"colour\"");
        prose("Ask the Cancer Center Team. Your colour and centre are fine.").finds();
    }

    @Test
    void aRangeHasToBetweenItsNumbers() {
        prose("Wait 5-10 minutes, or 2.5 \u2013 4 hours.")
                .finds(
                        "1:6 [5-10] LP734: the range \"5-10\" has a hyphen or a dash; write \"5 to 10\"",
                        "1:23 [2.5 \u2013 4] LP734: the range \"2.5 \u2013 4\" has a hyphen or a dash; write \"2.5 to 4\"");
        prose("On 2026-01-02 the 4-1 score, B12-14 and 12-1-2 stood. A 4-year-old ate 7-5.")
                .finds();
    }

    @Test
    void numbersBeforeWhatIsCountedAreDigits() {
        prose("Take two tablets three times a day. Two tablets is most.")
                .finds(
                        "1:6 [two tablets] LP735: \"two tablets\" has a number in words; write \"2 tablets\"",
                        "1:18 [three times] LP735: \"three times\" has a number in words; write \"3 times\"");
        prose("One day the two of you may try. A four-year-old can.").finds();
    }

    @Test
    void theNameOfACauseIsExplained() {
        String cause = "name: Coffee and tea\n    kind: everyday\n    how-common: very-common\n";
        String text = "    text: Caffeine makes nerves send more signals.\n";
        site().with(cause + text, cause.replace("Coffee and tea", "Neuritis"))
                .finds(
                        "52:11 [Neuritis] LP736: the cause \"Neuritis\" has a medical name and no text that explains it; make"
                                + " the plain words its name and this its medical-name, or add text:");
        site().with(cause + text, cause.replace("Coffee and tea", "Neuritis") + text)
                .finds();
        site().with(cause + text, cause).finds();
    }

    @Test
    void theMainMessageSaysSomethingNew() {
        site().with(
                        "main-message: Most twitches are **harmless** and go away.",
                        "main-message: A twitch is a **small** movement of a muscle, that you do not control")
                .finds("9:15 [A twitch is a **small** movement of a muscle, that you do not control] LP737: the main"
                        + " message says the same as the summary; delete it, or say the one thing to remember");
    }

    @Test
    void adviceNegatesOnce() {
        site().with("action: Do not worry", "action: Do not never worry")
                .finds("78:15 [Do not never worry] LP738: \"do not never\" negates twice; begin with one \"Do not\"");
    }

    @Test
    void aListOfDosHasTwoItems() {
        site().with("    - id: rest\n      action: Rest\n", "")
                .finds("68:7 [id] LP708: the list \"do\" has one item only, which is no list; add what else helps; if"
                        + " there is nothing else, say it in another text");
        site().with("    - id: no-worry\n      action: Do not worry\n", "")
                .finds("75:7 [id] LP708: the list \"do-not\" has one item only, which is no list; if there is"
                        + " something else not to do, add it; do not invent anything: otherwise write it as \"caution:\""
                        + " below the advice that it is about, still with \"do not\"");
        site().with("  do-not:\n    - id: no-medicine\n      action: Do not stop a medicine without advice\n", "")
                .with("    - id: no-worry\n      action: Do not worry\n", "")
                .finds();
    }

    @Test
    void anAltTextIsShort() {
        String alt = "A nerve ends at a muscle.";
        site().with("alt: " + alt, "alt: " + "a ".repeat(62) + "ab")
                .finds("85:10 [" + "a ".repeat(62)
                        + "ab] LP709: the alt text has 126 characters, more than 125; say what"
                        + " the picture is there for; put the rest into the caption or the text");
        site().with("alt: " + alt, "alt: " + "a ".repeat(62) + "b").finds();
        site().with("alt: " + alt, "alt: " + "\ud83d\ude00 ".repeat(62) + "b").finds();
    }

    @Test
    void anAltTextIsNotTheCaption() {
        site().with("alt: A nerve ends at a muscle.", "alt: A nerve, and its muscle.")
                .finds(
                        "85:10 [A nerve, and its muscle.] LP710: the alt text says the same as the caption; change one of"
                                + " the two: the alt text says what the picture shows, for someone who cannot see it, and the"
                                + " caption what it means");
        site().with("alt: A nerve ends at a muscle.", "alt: A nerve and its muscle from the side")
                .finds();
    }

    @Test
    void aPictureHoldsNoWords() {
        String svg = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 10 10\">\n%s<path d=\"M0 0\"/></svg>\n";
        String path = "topics/muscle-twitches/figures/nerve-signal.svg";
        site().file(path, svg.formatted("<text>Nerve</text>"))
                .finds(path
                        + ":2:2 [text] LP711: words are drawn in the picture; take them out and say them in the caption:"
                        + " words in pictures cannot be translated or enlarged");
        site().file(path, svg.formatted("<title>Nerve</title>")).finds();
        site().file("assets/logo.svg", svg.formatted("<text>Clinic</text>")).finds();
    }

    @Test
    void aSentenceHasTwentyWords() {
        prose("Short one. " + FIVE.repeat(4) + "more.")
                .finds("1:12 [" + FIVE.repeat(4) + "more.] LP712: this sentence has 21 words, more than 20; make two of"
                        + " it, or leave out what the reader can do without");
        prose(FIVE.repeat(3) + "one two three four five.").finds();
        prose(FIVE.repeat(3) + "well-known o'clock 2.5 a@example.org **five**, (see Dr. Example).")
                .finds("1:1 [" + FIVE.repeat(3) + "well-known o'clock 2.5 a@example.org **five**, (see Dr. Example).]"
                        + " LP712: this sentence has 23 words, more than 20; make two of it, or leave out what the"
                        + " reader can do without");
        prose(FIVE.repeat(4) + "more.\n\n" + FIVE.repeat(5) + "more.\n")
                .finds("3:1 [" + FIVE.repeat(5) + "more.] LP712: this sentence has 26 words, more than 20; it is the"
                        + " longest of 2 such sentences; make two of it, or leave out what the reader can do without;"
                        + " then go on with topics/muscle-twitches/en-GB/why.md:1");
        prose("# " + FIVE.repeat(5) + "\n\nText.").finds();
        prose(FIVE.repeat(3) + "\n" + FIVE + "wrapped.")
                .finds("1:1 [" + FIVE.repeat(3).strip()
                        + "] LP712: this sentence has 21 words, more than 20; make two of"
                        + " it, or leave out what the reader can do without");
    }

    @Test
    void aParagraphHasThreeSentences() {
        prose("One. Two. Three. Four here. Five.")
                .finds(
                        "1:18 [Four here.] LP713: this paragraph has 5 sentences, more than 3; begin a new paragraph here,"
                                + " or make a list");
        prose("One. Two. Three.\n\nFour.").finds();
        prose("See Dr. Example at 9 a.m. or approx. later. Two. Three.").finds();
    }

    @Test
    void aTitleIsShort() {
        site().with("title: Muscle twitches\n", "title: " + "a ".repeat(32) + "ab\n")
                .finds("1:8 [" + "a ".repeat(32) + "ab] LP714: the title has 66 characters, more than 65; put the words"
                        + " that people look for first, and leave the rest to the summary");
        site().with("title: Muscle twitches\n", "title: " + "a ".repeat(32) + "b\n")
                .finds();
    }

    @Test
    void wordsAreNotInItalics() {
        prose("This is _very_ odd.")
                .finds(
                        "1:10 [very] LP715: \"very\" is set in italics; choose words that need no stress, or write **bold**"
                                + " where it matters");
        prose("This is **very** odd, and 2 * 3 * 4 is snake_case_odd.").finds();
    }

    @Test
    void wordsAreNotInCapitals() {
        prose("Do NOT stop.")
                .finds("1:4 [NOT] LP716: \"NOT\" is set in capitals; write it in small letters; where it matters, put"
                        + " ** around all the words that belong together, such as **do not**");
        prose("# IMPORTANT FACTS\n\nText.")
                .finds("1:3 [IMPORTANT] LP716: \"IMPORTANT\" is set in capitals; write it in small letters; where it"
                        + " matters, put ** around all the words that belong together, such as **do not**");
        prose("I am at an NHS clinic. Vitamin B12, X-rays and the UK.").finds();
    }

    @Test
    void aLinkSaysWhereItLeads() {
        prose("Please [click here!](topic:muscle-cramps)")
                .finds("1:9 [click here!] LP717: the link text \"click here\" does not say where the link leads; write"
                        + " between the square brackets what the reader finds there, such as the name of the leaflet");
        prose("See [https://www.example.org/a](https://www.example.org/a).")
                .finds("1:6 [https://www.example.org/a] LP717: the link text is an address; name what the reader finds"
                        + " there, as in [about hiccups](https://www.example.org/); print shows the address by itself");
        prose("Write to [leaflets@example.org](mailto:leaflets@example.org) or read [this page on"
                        + " cramps](topic:muscle-cramps).")
                .finds();
    }

    @Test
    void linksWithOneTextLeadToOnePlace() {
        prose("Read [our advice](topic:muscle-cramps) and\n[Our advice](https://www.example.org/).")
                .finds(
                        "2:2 [Our advice] LP718: another link with the text \"our advice\" leads elsewhere; give each its"
                                + " own words; the other is at topics/muscle-twitches/en-GB/why.md:1:7");
        prose("Read [our advice](topic:muscle-cramps), and once more [our advice](topic:muscle-cramps).")
                .finds();
    }

    @Test
    void anAcronymIsExplainedAtItsFirstUse() {
        String help =
                " is not explained where it is first used; write the words and put the letters in brackets, such as"
                        + " family doctor (GP), or add it to the glossary";
        prose("You may have an ECG. The ECG shows your pulse.").finds("1:17 [ECG] LP719: \"ECG\"" + help);
        prose("Ask about ECGs.").finds("1:11 [ECGs] LP719: \"ECG\"" + help);
        prose("You may have a heart tracing (ECG). The ECG shows your pulse.").finds();
        prose("An ECG (heart tracing) helps.").finds();
        prose("Magnetic resonance imaging, MRI, takes pictures.").finds();
        prose("Your GP, the NHS and ward II. Vitamin B12.").finds();
        prose("An ECG helps.").file("words/en-GB.yaml", "acronyms: [ECG]\n").finds();
        prose("An ECG helps.").term("ECG", "A trace.").finds();
    }

    @Test
    void thePlainWordComesFirst() {
        prose("A fasciculation (muscle twitch) is brief.")
                .finds(
                        "1:3 [fasciculation] LP720: the hard word \"fasciculation\" stands before the plain one; turn them"
                                + " round: muscle twitch (fasciculation)");
        prose("A muscle twitch (fasciculation) is brief.").finds();
        prose("A fasciculation (a small twitch) or fasciculations (such as these) or fasciculation (FAS) is brief.")
                .finds();
    }

    @Test
    void aRiskIsANumberOfPeople() {
        prose("It helps 14.3% of people.")
                .finds(
                        "1:10 [14.3%] LP721: \"14.3%\" is a percentage; write a risk as a number of people, such as 1 in 7"
                                + " people, which is 14.3%");
        prose("It helps 14 per cent.")
                .finds(
                        "1:10 [14 per cent] LP721: \"14 per cent\" is a percentage; write a risk as a number of people, here"
                                + " 14 in 100 people");
        prose("It helps 1 in 7 people. Use a 1% hydrocortisone cream, 70% alcohol or 5% permethrin.")
                .finds();
    }

    @Test
    void risksOfOnePartHaveOneDenominator() {
        prose("It helps 1 in 7 people and harms 3 in 100.")
                .finds(
                        "1:34 [3 in 100] LP722: \"3 in 100\" is hard to compare with the risk before it, which is in 7; give"
                                + " all risks of this part in the same number of people");
        prose("It helps 10 in every 100 people and harms 3 out of 100.").finds();
        prose("It helps 1 in 7 people. Take 1 in 24 hours, at most 2 in 3 days, and 9 in 5.")
                .finds();
        site().with("relief:\n", """
                side-effects:
                  groups:
                    - text: "More than 1 in 10 people get:"
                      effects: [a dry mouth, a headache]
                    - text: "More than 1 in 100 people get:"
                      effects: [a rash, a cough]
                relief:
                """).finds();
    }

    @Test
    void unitsThatAreMisreadAreWords() {
        prose("Take 50 mcg of folic acid.")
                .finds("1:9 [mcg] LP723: the unit \"mcg\" is easily misread; write \"micrograms\"");
        prose("Take 50 \u00b5g or 400 IU or 4U.")
                .finds(
                        "1:9 [\u00b5g] LP723: the unit \"\u00b5g\" is easily misread; write \"micrograms\"",
                        "1:19 [IU] LP723: the unit \"IU\" is easily misread; write \"units\"",
                        "1:26 [U] LP723: the unit \"U\" is easily misread; write \"units\"");
        prose("Take 50 micrograms. A U-turn, a U-shaped scar, plan U and 4 Utrecht streets.")
                .finds();
    }

    @Test
    void aDoseCannotBeReadAsTenTimesAsMuch() {
        String tenTimes = ", so it can be read as ten times as much; write ";
        prose("Take 1.0 mg or .5 mg.")
                .finds(
                        "1:6 [1.0] LP724: the dose \"1.0\" ends in a zero, so it can be read as ten times as much; write"
                                + " \"1\"",
                        "1:16 [.5] LP724: the dose \".5\" begins with its point, so it can be read as ten times as much;"
                                + " write \"0.5\"");
        prose("Take 10.00 mg, 2.50 mg or 1.050 mg.")
                .finds(
                        "1:6 [10.00] LP724: the dose \"10.00\" ends in a zero" + tenTimes + "\"10\"",
                        "1:16 [2.50] LP724: the dose \"2.50\" ends in a zero" + tenTimes + "\"2.5\"",
                        "1:27 [1.050] LP724: the dose \"1.050\" ends in a zero" + tenTimes + "\"1.05\"");
        prose("Take 1 mg, 0.5 mg, 10 mg or 1.05 mg. Version 1.0 of 3.0 grapes. See 4.10.5 mg.")
                .finds();
    }

    @Test
    void aSpaceStandsBeforeAUnit() {
        prose("Take 10mg now.").finds("1:6 [10mg] LP725: there is no space in \"10mg\"; write \"10 mg\"");
        prose("Take 2.5ml now.").finds("1:6 [2.5ml] LP725: there is no space in \"2.5ml\"; write \"2.5 ml\"");
        prose("Take 10 mg. The 5Gs, 3D, 10th, H1N1, 24-hour and 5mgs.").finds();
    }

    @Test
    void manyPassiveSentencesAreAHint() {
        String passive = "Your blood is usually tested. ";
        String help = "; say who does it: \"the nurse tests your blood\" rather than \"your blood is tested\"";
        prose((passive.repeat(3) + "\n\n").repeat(2))
                .finds(
                        "1:12 [is usually tested] LP726 (info): this looks like a passive sentence, one of 6 among 40"
                                + help,
                        "1:42 [is usually tested] LP726 (info): this looks like a passive sentence, one of 6 among 40"
                                + help,
                        "1:72 [is usually tested] LP726 (info): this looks like a passive sentence, one of 6 among 40"
                                + help,
                        "3:12 [is usually tested] LP726 (info): this looks like a passive sentence, one of 6 among 40"
                                + help,
                        "3:42 [is usually tested] LP726 (info): this looks like a passive sentence, one of 6 among 40"
                                + help,
                        "3:72 [is usually tested] LP726 (info): this looks like a passive sentence, one of 6 among 40"
                                + help);
        prose(passive.repeat(3)).finds();
        prose(("You are tired. The bed is red. It is used to help. " + "\n\n").repeat(4))
                .finds();
    }

    @Test
    void aListHasSevenItems() {
        String long6 = "- you can hardly keep your eyes open\n";
        prose(long6.repeat(7) + "- eighth\n- i\n")
                .finds("8:3 [eighth] LP727: the list has more than 7 items; make groups of those that belong together,"
                        + " each with a heading of its own");
        prose("- a\n".repeat(14)).finds();
        prose("- a\n".repeat(15))
                .finds("8:3 [a] LP727: the list has more than 7 items; make groups of those that belong together, each"
                        + " with a heading of its own");
        site().with("signs: [a muscle gets weak]", "signs: [" + "you can hardly keep your eyes open, ".repeat(9) + "b]")
                .finds();
        prose("- a\n- b\n- c\n- d\n- e\n- f\n- g\n\nText\n\n1. h\n2. i\n").finds();
        prose("- a\n- b\n- c\n- d\n  - e\n  - f\n  - g\n  - h\n- i\n").finds();
    }

    @Test
    void aPlainerWordIsNamed() {
        prose("They Commence treatment prior to\nlunch.")
                .finds(
                        "1:6 [Commence] LP728: there is a plainer word for \"Commence\"; write \"start\"",
                        "1:25 [prior to] LP728: there is a plainer word for \"prior to\"; write \"before\"");
        prose("The recommencement of a prior visit to Usedom.").finds();
        prose("- **Elevate** - keep the leg raised.\n- Commence: begin at once.\n")
                .finds();
        prose("The renal unit.")
                .file("words/en-GB.yaml", "familiar: [renal unit]\n")
                .finds();
        prose("Use a nebuliser.")
                .file("words/en-GB.yaml", "plain:\n  - word: nebuliser\n    instead: breathing mask\n")
                .finds("1:7 [nebuliser] LP728: there is a plainer word for \"nebuliser\"; write \"breathing mask\"");
        prose("Renal care.").term("renal", "Of the kidneys.").finds();
    }

    @Test
    void aMedicalWordIsExplained() {
        prose("You have neuritis. It is neuritis.")
                .finds("1:10 [neuritis] LP729: \"neuritis\" is a medical word that is not explained; write plain words"
                        + " and put it in brackets behind them, or add it to the glossary");
        prose("Swollen airways (neuritis) heal. Neuritis is common.").finds();
        prose("Your diagnosis, a few doses, a photograph, and noses. Ask Osis.").finds();
        site().prose("You have neuritis.")
                .with("name: Tired nerves\n", "name: Tired nerves\n    medical-name: neuritis\n")
                .finds();
    }

    @Test
    void aLanguageWithoutWordsIsNamed() {
        site().file("words/ur.yaml", "plain: []\n").finds();
        prose("Text.")
                .without("words/ur.yaml")
                .finds("site.yaml: LP730 (info): rules on words, acronyms and numbers do not look at: ur; write"
                        + " words/ur.yaml to have them look, or leave it to those who check the translation");
    }

    @Test
    void wordsOfOneLanguageAreNotLookedForInAnother() {
        site().translated()
                .file("topics/muscle-twitches/ur/why.md", "Commence 50 mcg prior to ECG.")
                .finds(
                        "topics/muscle-twitches/ur/why.md:1:10 [50] LP812: the source has no 50 here; compare it with the"
                                + " source at topics/muscle-twitches/en-GB/why.md:1:1");
    }

    @Test
    void limitsAreTheSites() {
        prose(FIVE.repeat(2) + "one two three four.")
                .setting("LP712", "limit: 14")
                .finds();
        prose(FIVE.repeat(2) + "one two three four five.")
                .setting("LP712", "limit: 14")
                .finds("1:1 [" + FIVE.repeat(2)
                        + "one two three four five.] LP712: this sentence has 15 words, more than"
                        + " 14; make two of it, or leave out what the reader can do without");
    }
}
