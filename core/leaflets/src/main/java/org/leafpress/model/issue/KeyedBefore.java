package org.leafpress.model.issue;

/** What was said before that the next statement belongs to: an amount to those who take it, an effect to how common it is. */
final class KeyedBefore {
    private static final String SERIOUS = "serious";

    private String dosed = "";
    private String due = "";
    private String group = "";
    private String last = "";

    /** Takes note of what is said; true if that is no statement of its own. */
    boolean look(String[] part, String words) {
        String name = Meaning.name(part);
        boolean heading = false;
        if (part[0].equals("dose") && name.equals("for")) {
            dosed = words;
        } else if (part[0].equals("schedule") && name.equals("when")) {
            due = words;
        } else if (part[0].equals("side-effects")) {
            heading = lookAtGroup(part, name, words);
        }
        last = name;
        return heading;
    }

    private boolean lookAtGroup(String[] part, String name, String words) {
        if (part.length < 3 || !part[1].equals("groups")) {
            group = "";
            return false;
        }
        switch (name) {
            case "how-common" -> group = words;
            case SERIOUS -> group = words.equals("true") ? SERIOUS : last.equals("how-common") ? group : "";
            case "text" -> group = last.equals("how-common") || last.equals(SERIOUS) ? group : "";
            default -> {
                return false;
            }
        }
        return !name.equals("text");
    }

    /** For whom a dose is. */
    String dosed() {
        return dosed;
    }

    /** When something is due. */
    String due() {
        return due;
    }

    /** How common side effects are, or that they are serious; empty if neither is said. */
    String group() {
        return group;
    }
}
