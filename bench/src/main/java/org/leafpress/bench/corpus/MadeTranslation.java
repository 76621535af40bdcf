package org.leafpress.bench.corpus;

import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/**
 * Puts made-up texts into the letters of a language: each letter of a word becomes one of its script. The words mean no
 * more than before, but they are as long, and take as much setting, as words of that language.
 *
 * @param language BCP 47 tag
 */
record MadeTranslation(String language) {
    private static final String LATIN = "abcdefghijklmnopqrstuvwxyz";

    /** For each script's languages, letters in the place of those from a to z. */
    private static final Map<Set<String>, String> LETTERS = Map.of(
            Set.of("ar", "fa", "ur"), "ابتثجحخدذرزسشصضطظعغفقكلمنه",
            Set.of("uk"), "абцдефгхійклмнопярстувшкиз",
            Set.of("bn"), "অবচদএফগহইজকলমনওপযরসতউভৱখণঝ",
            Set.of("hi"), "अबचदएफगहइजकलमनओपयरसतउवशखणझ",
            Set.of("pa"), "ਅਬਚਦਏਫਗਹਇਜਕਲਮਨਓਪਯਰਸਤਉਵਸਖਣਝ",
            Set.of("gu"), "અબચદએફગહઇજકલમનઓપયરસતઉવશખણઝ",
            Set.of("ta"), "அபசதஎனகஹஇஜகலமநஒபயரசதஉவஷகணழ");

    /** What is not for readers, and so stays. */
    private static final Set<String> NAMES =
            Set.of("id", "part", "kind", "how-common", "what-helps", "sources", "area");

    /** A placeholder, the target of a link, or a word. */
    private static final Pattern PIECE = Pattern.compile("\\{\\{[^}]*}}|]\\([^)]*\\)|[A-Za-z]+");

    /** The same tree in the letters of the language. */
    JsonNode of(ObjectNode leaflet) {
        return object(leaflet);
    }

    private ObjectNode object(ObjectNode source) {
        ObjectNode made = source.objectNode();
        source.properties().forEach(entry -> made.set(entry.getKey(), value(entry.getKey(), entry.getValue())));
        return made;
    }

    private JsonNode value(String key, JsonNode value) {
        if (NAMES.contains(key)) {
            return value;
        }
        if (value instanceof ObjectNode object) {
            return object(object);
        }
        if (value instanceof ArrayNode list) {
            ArrayNode made = list.arrayNode();
            list.forEach(item -> made.add(value(key, item)));
            return made;
        }
        String text = value.asString();
        return StringNode.valueOf(key.equals("file") ? language + text.substring(text.indexOf('/')) : of(text));
    }

    /** The same text in the letters of the language. */
    String of(String text) {
        return LETTERS.entrySet().stream()
                .filter(entry -> entry.getKey().contains(language))
                .findFirst()
                .map(entry -> PIECE.matcher(text)
                        .replaceAll(piece -> Matcher.quoteReplacement(
                                Character.isLetter(piece.group().charAt(0))
                                        ? word(piece.group(), entry.getValue())
                                        : piece.group())))
                .orElse(text);
    }

    private static String word(String word, String letters) {
        StringBuilder made = new StringBuilder();
        for (int i = 0; i < word.length(); i++) {
            char letter = word.charAt(i);
            char other = letters.charAt(LATIN.indexOf(Character.toLowerCase(letter)));
            made.append(Character.isUpperCase(letter) ? Character.toUpperCase(other) : other);
        }
        return made.toString();
    }
}
