package org.leafpress.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every kind of content that the sample topic was written to hold stands on its page, in its own part of it. */
class MuscleTwitchesIT {
    static Stream<Arguments> partsAndFacts() {
        return Stream.of(
                part(".title, .names", """
                        fasciculation; muscle jumps; muscle twitching"""),
                part("main > .status", """
                        draft; not been clinically reviewed"""),
                part(".care.emergency", """
                        999; seizure; weakness of the face or an arm; trouble speaking; trouble breathing; lost
                        consciousness; poisoned; stroke"""),
                part(".care.urgent", """
                        111; weak; thinner; numbness; tingling; lost feeling; spreading; injury; fever; headache;
                        speaking or swallowing; bit; suddenly, call 999"""),
                part(".care.routine", """
                        GP; 2 weeks; more than one place; stiff; a medicine may be the cause; work; rest or sleep;
                        new medicine or diagnosis"""),
                part(".key", """
                        harmless; caffeine; 2 weeks"""),
                part("section:has(> #overview)", """
                        fibres; flutter; flicker; under the skin; does not hurt; days to weeks; electrical signals; nerves;
                        irritated; too easily set off; calm nerves"""),
                part("section:has(> #causes)", """
                        exercise; anxiety; adrenaline; too little sleep; caffeine; stimulants; alcohol; dehydration;
                        sweating; electrolytes; potassium; calcium; magnesium; sodium; chloride; vitamin D; B12; B6; long
                        sitting; posture; gripping hard; bites; stings; pregnancy; soy; hardly any evidence"""),
                part("section:has(> #causes)", """
                        diuretics; corticosteroids; oestrogen; benzodiazepines; do not stop a prescribed medicine"""),
                part("section:has(> #causes)", """
                        carpal tunnel syndrome; cervical radiculopathy; brachial plexus; compression"""),
                part("section:has(> #causes)", """
                        benign fasciculation syndrome; peripheral neuropathy; diabetes; toxins; multiple sclerosis;
                        amyotrophic lateral sclerosis; motor neurone disease; spinal muscular atrophy; Kennedy disease;
                        muscular dystrophy; myopathies; myasthenia gravis; neuromyotonia; Isaacs' syndrome; Parkinson's
                        disease; hypothyroidism; fibromyalgia; myalgic encephalomyelitis; Lyme disease; pernicious anaemia;
                        stroke; rabies; organophosphate; lower motor neuron; family history"""),
                part("section:has(> #causes)", """
                        common; uncommon; rare; what helps"""),
                part("section:has(> #body-areas)", """
                        eyelid; quick flutter of the lid; calf; deep twitch after exercise; too little water; thigh; jerks
                        after long sitting; nerve; upper arm; forearm; hand; thumb; palm; gripping hard; back; posture;
                        face; repeated work"""),
                part("section:has(> #nutrients)", """
                        magnesium; relax; cramps; tiredness; nuts; leafy greens; beans; whole grains; avocado; potassium;
                        electrical signal; weakness; heartbeat; banana; potato; spinach; calcium; nerve endings; numbness;
                        tingling; milk; vitamin D; low calcium; sunlight; B12"""),
                part(".do", """
                        rest the muscle; regular times; 7 hours; drink through the day; sweat; electrolytes; caffeine; step
                        by step; less alcohol; breathing; meditation; mindfulness; yoga; journal; stretch; massage; warm or
                        cool pack; balanced meals; warm up; cool down; rest days; regular breaks;
                        type, grip or repeat; screens; flicker"""),
                part(".dont", """
                        a lot of caffeine or alcohol; do not stop a prescribed medicine; do not take supplements without
                        asking"""),
                part("section:has(> #compare)", """
                        fasciculation; flicker; cramp; sudden pain; seconds to minutes; tremor; rhythmic; another condition;
                        myoclonus; lets go; hiccup; as you fall asleep; a sign; not a disease"""),
                part("section:has(> #kinds)", """
                        action; epileptic; essential; sleep; light; sound; symptomatic; secondary"""),
                part("section:has(> #appointment)", """
                        started; how long; one place; how often; other symptoms; medicines; at rest and as you move; come
                        back; some weeks; stress or a medicine; neurologist"""),
                part("section:has(> #tests)", """
                        blood; body salts; thyroid; chemistry; urine; nerve conduction; electromyography; EMG; EEG; MRI; CT"""),
                part("section:has(> #treatments)", """
                        no treatment; cause; supplements; proven lack; change of medicine; nerve decompression; cognitive
                        behavioural therapy; muscle relaxants; sedatives; anti-seizure; botulinum toxin; face spasms; risks"""),
                part("section:has(> #questions)", """
                        muscle jumps; without warning; stress; serious; electrolytes; exercise; coffee"""),
                part("section:has(> #myths)", """
                        eyelid; luck"""),
                part("section:has(> #further-reading)", """
                        sleep loss; stress; friend or foe; water"""),
                part("section:has(> #section-diary)", """
                        diary; how long it lasts"""),
                part("section:has(> #related)", """
                        eyelid twitching; sudden jerks; muscle cramps; caffeine; tests for nerves and muscles"""),
                part("section:has(> #sources)", """
                        NHS; Myoclonus; Cleveland Clinic; National Institute of Neurological Disorders and Stroke; MSD
                        Manual; National Organization for Rare Disorders"""),
                part("section:has(> #review)", """
                        last reviewed; LP-0001; version"""),
                part("footer", """
                        01632 960 123; large print; no clinician has checked; ©"""));
    }

    @ParameterizedTest
    @MethodSource("partsAndFacts")
    void partSaysWhatItMust(String selector, List<String> facts) {
        String text = PublishedSite.document("topics/muscle-twitches.html").select(selector).stream()
                .map(part -> part.text().toLowerCase(Locale.ROOT))
                .reduce("", (all, next) -> all + " " + next);
        assertThat(facts).isNotEmpty();
        assertThat(facts.stream().filter(fact -> !text.contains(fact.toLowerCase(Locale.ROOT))))
                .as(selector)
                .isEmpty();
    }

    private static Arguments part(String selector, String facts) {
        return Arguments.of(selector, List.of(facts.replace("\n", " ").split("; *")));
    }
}
