package org.leafpress.parse;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.leafpress.diagnostic.Code;
import org.leafpress.diagnostic.Diagnostics;
import org.leafpress.diagnostic.NearestWord;
import org.leafpress.diagnostic.Place;
import org.leafpress.model.LanguageTag;

/** The files of a folder that are named for a language, such as {@code en-GB.yaml}. */
final class LanguageFiles {
    /** A file of a topic within a topic. */
    private static final Pattern NESTED =
            Pattern.compile("topics/([^/]+)/([^/]+)/(?:topic|[a-z]{2,3}(?:-[A-Za-z]{2,4})?)\\.yaml");

    private static final String SUFFIX = ".yaml";

    private LanguageFiles() {}

    /**
     * Finds them, and reports those named for no language or for one that the site does not list.
     *
     * @param files all files of the folder
     * @param named takes the files that were dealt with
     */
    static SortedMap<LanguageTag, String> find(
            String folder,
            Collection<String> files,
            List<LanguageTag> languages,
            Set<String> named,
            Diagnostics diagnostics) {
        SortedMap<LanguageTag, String> found = new TreeMap<>();
        for (LanguageTag language : languages) {
            MisnamedFiles.find(folder, language, languages, files, named, diagnostics)
                    .ifPresent(file -> found.put(language, file));
        }
        for (String file : files) {
            String name = file.substring(folder.length() + 1);
            if (named.contains(file) || name.contains("/") || !name.endsWith(SUFFIX)) {
                continue;
            }
            named.add(file);
            String tag = name.substring(0, name.length() - SUFFIX.length());
            if (tag.equals("topics") || tag.equals("site")) {
                continue; // what misses its file asks whether this is meant
            }
            if (!LanguageTag.isValid(tag)) {
                diagnostics.report(
                        Code.BAD_NAME,
                        Place.file(file),
                        "\"" + name + "\" is not named for a language",
                        "name it for a language, such as en-GB.yaml or ur.yaml");
            } else {
                reportNotListed(file, tag, languages, diagnostics);
            }
        }
        return found;
    }

    private static void reportNotListed(String file, String tag, List<LanguageTag> languages, Diagnostics diagnostics) {
        diagnostics.report(
                Code.LANGUAGE_NOT_LISTED,
                Place.file(file),
                "site.yaml does not list the language " + tag,
                NearestWord.to(tag, languages.stream().map(LanguageTag::value).toList())
                                .map(near -> "did you mean " + near + "? Otherwise add ")
                                .orElse("add ")
                        + tag + " to \"languages\" in site.yaml");
    }

    /** Reports the files that nothing names. */
    static void reportUnused(Collection<String> files, Set<String> named, Diagnostics diagnostics) {
        for (String file : files) {
            if (!named.contains(file)) {
                diagnostics.report(Code.FILE_UNUSED, Place.file(file), "nothing uses this file", use(file));
            }
        }
    }

    private static String use(String file) {
        Matcher nested = NESTED.matcher(file);
        if (nested.matches()) {
            return nested.group(1).equals(nested.group(2))
                    ? "the leaflet is in the folder above: keep there what is right, and delete this copy"
                    : "if it belongs to a leaflet of its own, move its folder to topics/" + nested.group(2)
                            + "; otherwise delete it";
        }
        if (file.endsWith(".yml")) {
            return "end its name in \".yaml\"";
        }
        int figures = file.indexOf("/figures/");
        return figures < 0
                ? "name it where it belongs, or delete it"
                : "list it under figures in topic.yaml, with an id and \"file: " + file.substring(figures + 1)
                        + "\", or delete it";
    }
}
