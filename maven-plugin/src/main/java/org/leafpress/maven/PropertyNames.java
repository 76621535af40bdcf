package org.leafpress.maven;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.maven.plugin.MojoExecution;
import org.codehaus.plexus.configuration.PlexusConfiguration;
import org.leafpress.diagnostic.NearestWord;

/**
 * The names of the properties that goals read. Maven ignores all others silently, so that a slip of the hand would go
 * unnoticed.
 *
 * @param known without the prefix
 */
record PropertyNames(SortedSet<String> known) {
    private static final String PREFIX = "leafpress.";
    private static final Pattern EXPRESSION = Pattern.compile("\\$\\{leafpress\\.([^}]+)}");

    PropertyNames {
        known = new TreeSet<>(known);
    }

    /** Those of all goals of the plugin. */
    static PropertyNames of(MojoExecution execution) {
        SortedSet<String> known = new TreeSet<>();
        execution.getMojoDescriptor().getPluginDescriptor().getMojos().forEach(mojo -> {
            for (PlexusConfiguration parameter : mojo.getMojoConfiguration().getChildren()) {
                Matcher name = EXPRESSION.matcher(parameter.getValue(""));
                if (name.matches()) {
                    known.add(name.group(1));
                }
            }
        });
        return new PropertyNames(known);
    }

    /**
     * What to say of names that no goal reads.
     *
     * @param user properties of the command line
     * @param project properties of the project, where others may mean something to it: only slips of the hand are told
     */
    List<String> warnings(Properties user, Properties project) {
        List<String> warnings = new ArrayList<>();
        SortedSet<String> names = unknown(user);
        names.forEach(name -> warnings.add("No goal of Leafpress reads the property " + PREFIX + name
                + near(name)
                        .map(meant -> "; did you mean " + PREFIX + meant + "?")
                        .orElse("; \"mvn leafpress:help" + " -Ddetail\" names all there are.")));
        unknown(project).stream()
                .filter(name -> !names.contains(name))
                .forEach(name -> near(name)
                        .ifPresent(meant -> warnings.add("No goal of Leafpress reads the property " + PREFIX + name
                                + " of the project; did you mean " + PREFIX + meant + "?")));
        return List.copyOf(warnings);
    }

    private SortedSet<String> unknown(Properties properties) {
        SortedSet<String> names = new TreeSet<>();
        for (String name : properties.stringPropertyNames()) {
            if (name.startsWith(PREFIX) && !known.contains(name.substring(PREFIX.length()))) {
                names.add(name.substring(PREFIX.length()));
            }
        }
        return names;
    }

    private Optional<String> near(String name) {
        return NearestWord.to(name, known);
    }
}
