package org.leafpress.check.review;

import java.util.regex.Pattern;
import org.leafpress.model.Labels;
import org.leafpress.model.LanguageTag;
import org.leafpress.model.TopicId;
import org.leafpress.model.review.Role;
import org.leafpress.model.review.SignOff;

/** The command with which someone signs, for remedies. */
public final class SignCommand {
    /** Signs that shells take for something else, within double quotes too. */
    private static final Pattern UNSAFE = Pattern.compile("[\"$`\\\\!%]");

    private SignCommand() {}

    /** Signs again what was signed before. */
    public static String of(TopicId topic, SignOff signOff) {
        String post = signOff.post().value();
        return of(topic, signOff.role(), UNSAFE.matcher(post).find() ? "..." : post, signOff.language());
    }

    /** Signs for the first time. */
    static String of(TopicId topic, Role role, String post, LanguageTag language) {
        return "mvn leafpress:sign -Dleafpress.topic=" + topic + " -Dleafpress.role=" + Labels.of(role)
                + " -Dleafpress.language=" + language + " -Dleafpress.post=\"" + post + "\"";
    }
}
