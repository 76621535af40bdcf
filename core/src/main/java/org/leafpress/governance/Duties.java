package org.leafpress.governance;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.leafpress.model.Catalogue;
import org.leafpress.model.Governance;
import org.leafpress.model.JudgedSignOff;
import org.leafpress.model.LanguageTag;
import org.leafpress.model.Role;
import org.leafpress.model.SignOff;
import org.leafpress.model.Status;

/** Who owes which topic what, and by when. */
public final class Duties {
    private Duties() {}

    /**
     * What is owed on the day of the build, the most urgent first. A sign-off that no longer holds is owed by the post
     * that gave it, at once if the leaflet is published as approved; one that nobody has given yet, and everything else,
     * by the owner of the topic. Withdrawn topics are owed nothing.
     */
    public static List<Duty> of(Catalogue catalogue) {
        List<Duty> duties = new ArrayList<>();
        for (Catalogue.Entry entry : catalogue.entries()) {
            if (entry.facts().status() != Status.WITHDRAWN) {
                addReview(entry, duties);
                entry.leaflets().keySet().forEach(language -> addSignOffs(entry, language, duties));
            }
        }
        return duties.stream().sorted().toList();
    }

    private static void addReview(Catalogue.Entry entry, List<Duty> duties) {
        Governance governance = entry.governance();
        Optional<LocalDate> due = governance.review().due();
        due.ifPresent(day -> duties.add(owed(entry, new Duty.ReviewLeaflet(), due)));
        if (due.isEmpty() && governance.status() == Status.APPROVED) {
            duties.add(owed(entry, new Duty.StateReview(), Optional.empty()));
        }
        if (governance.status() == Status.SUSPENDED) {
            duties.add(owed(entry, new Duty.EndSuspension(), Optional.empty()));
        }
    }

    private static Duty owed(Catalogue.Entry entry, Duty.Task task, Optional<LocalDate> by) {
        return new Duty(entry.facts().owner().value(), entry.id(), task, by);
    }

    private static void addSignOffs(Catalogue.Entry entry, LanguageTag language, List<Duty> duties) {
        Governance governance = entry.governance();
        Optional<LocalDate> by =
                Optional.of(governance.review().today()).filter(today -> governance.status() == Status.APPROVED);
        Set<Role> missing = governance.missing(language);
        for (JudgedSignOff judged : governance.signOffs(language)) {
            if (!judged.holds()) {
                SignOff signOff = judged.signOff();
                missing.remove(signOff.role());
                duties.add(new Duty(
                        signOff.post().value(), entry.id(), new Duty.Sign(signOff.role(), language, true), by));
            }
        }
        missing.forEach(role -> duties.add(owed(entry, new Duty.Sign(role, language, false), by)));
    }
}
