package org.leafpress.model.site;

import java.util.List;
import org.leafpress.diagnostic.Place;
import org.leafpress.model.Text;

/**
 * What rules on writing know of the words of a language: built in, and added to by a site in {@code words/en-GB.yaml}.
 * Capital letters and small ones are alike, save in acronyms.
 *
 * @param place where it starts in the source
 * @param plain hard words and what to write instead
 * @param familiar words and groups of words that need neither a plainer one nor an explanation
 * @param acronyms that need no explanation
 * @param doNot how advice against something begins
 * @param vagueLinks link texts that do not say where the link leads
 * @param services that care advice can send people to
 * @param joiners how a list item begins that leans on another item
 * @param shouted words that people put into capitals for emphasis
 * @param explanations how words in brackets begin that explain or give examples, rather than say it in one word
 * @param odds what stands between the two numbers of a risk, such as the "in" of 1 in 7
 * @param times units of time, which follow numbers that are no risks
 * @param percent words for the sign %
 * @param strengths things of which a percentage tells the strength, such as a cream
 * @param units ways to write a unit that are misread, and what to write instead
 * @param unitSigns signs of units of doses and measures
 * @param passiveStarts forms of the verb that makes a sentence passive
 * @param passiveBetween words that can stand between it and the participle
 * @param participles irregular participles
 * @param participleEndings endings of the others
 * @param statives participles that describe a state, and make no sentence passive
 * @param medicalEndings endings of words that only clinicians know
 * @param prohibitions how advice against something begins, besides {@code do-not}
 * @param encouragements how advice begins that only sounds like one against something
 * @param avoidHeadings what stands over a list of things to avoid
 * @param emergencyCalls words that send people to emergency help
 * @param conditions words before these that only speak of having called
 * @param atOnce words for at once
 * @param atLeisure words for whenever it suits
 * @param goOnWithSteps words that send readers to steps, or to first aid that they have begun
 * @param selfHarm words for thoughts of suicide and self-harm
 * @param statementStarts how a sentence begins that asks for nothing
 * @param filler words that say nothing of a sign
 * @param nameStarts what stands before a name that has just been explained
 * @param contractions short forms of "not", and what to write instead
 * @param shortForms signs and abbreviations in running text, and what to write instead
 * @param spellings spellings of another country, and what to write instead
 * @param numberNames numbers in words, and their digits
 * @param counted what is counted, besides times
 */
public record WordList(
        Place place,
        List<PlainWord> plain,
        List<Text> familiar,
        List<Text> acronyms,
        List<Text> doNot,
        List<Text> vagueLinks,
        List<PlainWord> services,
        List<Text> joiners,
        List<Text> shouted,
        List<Text> explanations,
        List<Text> odds,
        List<Text> times,
        List<Text> percent,
        List<Text> strengths,
        List<PlainWord> units,
        List<Text> unitSigns,
        List<Text> passiveStarts,
        List<Text> passiveBetween,
        List<Text> participles,
        List<Text> participleEndings,
        List<Text> statives,
        List<Text> medicalEndings,
        List<Text> prohibitions,
        List<Text> encouragements,
        List<Text> avoidHeadings,
        List<Text> emergencyCalls,
        List<Text> conditions,
        List<Text> atOnce,
        List<Text> atLeisure,
        List<Text> goOnWithSteps,
        List<Text> selfHarm,
        List<Text> statementStarts,
        List<Text> filler,
        List<Text> nameStarts,
        List<PlainWord> contractions,
        List<PlainWord> shortForms,
        List<PlainWord> spellings,
        List<PlainWord> numberNames,
        List<Text> counted) {
    public WordList {
        plain = List.copyOf(plain);
        familiar = List.copyOf(familiar);
        acronyms = List.copyOf(acronyms);
        doNot = List.copyOf(doNot);
        vagueLinks = List.copyOf(vagueLinks);
        services = List.copyOf(services);
        joiners = List.copyOf(joiners);
        shouted = List.copyOf(shouted);
        explanations = List.copyOf(explanations);
        odds = List.copyOf(odds);
        times = List.copyOf(times);
        percent = List.copyOf(percent);
        strengths = List.copyOf(strengths);
        units = List.copyOf(units);
        unitSigns = List.copyOf(unitSigns);
        passiveStarts = List.copyOf(passiveStarts);
        passiveBetween = List.copyOf(passiveBetween);
        participles = List.copyOf(participles);
        participleEndings = List.copyOf(participleEndings);
        statives = List.copyOf(statives);
        medicalEndings = List.copyOf(medicalEndings);
        prohibitions = List.copyOf(prohibitions);
        encouragements = List.copyOf(encouragements);
        avoidHeadings = List.copyOf(avoidHeadings);
        emergencyCalls = List.copyOf(emergencyCalls);
        conditions = List.copyOf(conditions);
        atOnce = List.copyOf(atOnce);
        atLeisure = List.copyOf(atLeisure);
        goOnWithSteps = List.copyOf(goOnWithSteps);
        selfHarm = List.copyOf(selfHarm);
        statementStarts = List.copyOf(statementStarts);
        filler = List.copyOf(filler);
        nameStarts = List.copyOf(nameStarts);
        contractions = List.copyOf(contractions);
        shortForms = List.copyOf(shortForms);
        spellings = List.copyOf(spellings);
        numberNames = List.copyOf(numberNames);
        counted = List.copyOf(counted);
    }
}
