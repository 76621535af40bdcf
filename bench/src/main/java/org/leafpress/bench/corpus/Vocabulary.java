package org.leafpress.bench.corpus;

import java.util.List;

/** What made-up leaflets are put together from. The words mean nothing: nobody is to take advice from them. */
final class Vocabulary {
    static final List<String> QUALITIES = List.of(
            "Aching",
            "Blotchy",
            "Brief",
            "Burning",
            "Changing",
            "Cold",
            "Cracked",
            "Creeping",
            "Daytime",
            "Dry",
            "Dull",
            "Early",
            "Evening",
            "Faint",
            "Flaky",
            "Fluttering",
            "Gentle",
            "Heavy",
            "Hot",
            "Itchy",
            "Jumpy",
            "Lasting",
            "Late",
            "Light",
            "Mild",
            "Morning",
            "Night",
            "Numb",
            "Odd",
            "Pale",
            "Pressing",
            "Prickly",
            "Quick",
            "Rare",
            "Returning",
            "Rough",
            "Sharp",
            "Shaking",
            "Slow",
            "Sore",
            "Spotty",
            "Sudden",
            "Tender",
            "Tight",
            "Tired",
            "Uneven",
            "Warm",
            "Weak");

    /** Words for a place, each with the body area of the site's vocabulary. */
    static final List<Site> SITES = List.of(
            new Site("ankle", "ankle"),
            new Site("arm", "upper-arm"),
            new Site("back", "upper-back"),
            new Site("belly", "abdomen"),
            new Site("calf", "calf"),
            new Site("cheek", "face"),
            new Site("chest", "chest"),
            new Site("chin", "face"),
            new Site("ear", "ear"),
            new Site("elbow", "elbow"),
            new Site("eye", "eye"),
            new Site("eyelid", "eyelid"),
            new Site("finger", "fingers"),
            new Site("foot", "foot"),
            new Site("forearm", "forearm"),
            new Site("forehead", "head"),
            new Site("hand", "hand"),
            new Site("heel", "foot"),
            new Site("hip", "hip"),
            new Site("jaw", "jaw"),
            new Site("knee", "knee"),
            new Site("leg", "thigh"),
            new Site("lip", "mouth"),
            new Site("neck", "neck"),
            new Site("nose", "nose"),
            new Site("palm", "palm"),
            new Site("rib", "chest"),
            new Site("scalp", "head"),
            new Site("shin", "shin"),
            new Site("shoulder", "shoulder"),
            new Site("skin", "skin"),
            new Site("thigh", "thigh"),
            new Site("throat", "throat"),
            new Site("thumb", "thumb"),
            new Site("toe", "toes"),
            new Site("wrist", "wrist"));

    static final List<String> SIGNS = List.of(
            "aches",
            "blisters",
            "bruises",
            "bumps",
            "clicks",
            "colour changes",
            "cramps",
            "creases",
            "dents",
            "flushes",
            "itches",
            "jerks",
            "knocks",
            "lumps",
            "marks",
            "pains",
            "patches",
            "pinches",
            "pulls",
            "rashes",
            "redness",
            "scabs",
            "scratches",
            "spasms",
            "spots",
            "stiffness",
            "stings",
            "strains",
            "swelling",
            "tingling",
            "twinges",
            "twitches");

    static final List<String> SUBJECTS = List.of(
            "A tired muscle",
            "A small nerve",
            "The lining of the joint",
            "The skin here",
            "A tight band of muscle",
            "The blood flow",
            "The place itself",
            "A strained fibre",
            "The body's own alarm",
            "An old injury");
    static final List<String> VERBS = List.of(
            "often settles with rest",
            "can feel sore for some days",
            "may be warm to the touch",
            "slowly gets used to the load",
            "can come back after a break",
            "is easily set off by cold",
            "responds well to gentle movement",
            "may need a little more time",
            "is worse on stairs",
            "can keep you awake");
    static final List<String> TAILS = List.of(
            "after long hours of sitting",
            "when the weather turns cold and damp",
            "if you lift more than you're used to",
            "in the first 2 weeks",
            "in about 1 in 5 people",
            "when you do more than usual",
            "even when tests find nothing",
            "at the end of the day",
            "if you have slept badly",
            "and then it passes");
    static final List<String> ACTIONS = List.of(
            "Rest it for a while",
            "Put a cool cloth on it",
            "Raise it on a cushion",
            "Take short walks",
            "Stretch it slowly",
            "Drink enough water",
            "Wear loose clothes",
            "Change your position",
            "Plan more breaks",
            "Try a warm bath",
            "Sleep on your other side",
            "Keep a short diary");
    static final List<String> WARNINGS = List.of(
            "you cannot put weight on it",
            "you have a high fever",
            "the skin turns blue, white or very pale",
            "you feel faint or confused",
            "it wakes you more than 2 times a night",
            "the numbness spreads",
            "the swelling doubles within a day",
            "it has not got better after 3 days",
            "it began with a loud \"crack\"",
            "a wound smells or leaks",
            "you lose weight without trying",
            "it comes back within 6 weeks",
            "your speech is slurred",
            "you have trouble breathing");
    static final List<String> CAUSES = List.of(
            "Too little sleep",
            "Cold weather",
            "Long hours at a screen",
            "Worn shoes",
            "A new exercise",
            "Some medicines",
            "A trapped nerve",
            "A past fall",
            "An infection",
            "Dry air",
            "Stress",
            "A heavy bag",
            "Tight clothes",
            "Too little water",
            "Carrying on too long",
            "An allergy");
    static final List<String> KINDS = List.of("everyday", "medicine", "nerve", "condition");
    static final List<String> FREQUENCIES = List.of("very-common", "common", "uncommon", "rare");
    static final List<String> TREATMENTS = List.of(
            "Waiting",
            "Exercises with a therapist",
            "A cream",
            "Tablets for a short time",
            "A soft support",
            "An injection",
            "Heat and cold",
            "A change of medicine");
    static final List<String> QUESTIONS = List.of(
            "How long will it last?",
            "Can I go on with sport?",
            "Do I need a scan?",
            "Will it come back?",
            "Is it safe to drive?",
            "Should I use heat or cold?",
            "Can children get it too?",
            "May I go to work?");
    static final List<String> MYTHS = List.of(
            "It is a sign of bad luck.",
            "Only old people get it.",
            "You must not move it at all.",
            "If a scan is clear, it is not real.",
            "Cracking your fingers brings it on.",
            "It always gets worse.");
    static final List<String> PUBLISHERS = List.of(
            "Institute of Example Medicine",
            "College of Example Practice",
            "Example Library of Reviews",
            "Society for Examples",
            "Example Health Agency");
    static final List<String> HEADINGS = List.of(
            "A plan for the week",
            "On your feet again",
            "When it comes back",
            "At work and at home",
            "A good night",
            "Step by step");

    private Vocabulary() {}

    /**
     * A part of the body.
     *
     * @param word for titles
     * @param area as the site's vocabulary has it
     */
    record Site(String word, String area) {}
}
