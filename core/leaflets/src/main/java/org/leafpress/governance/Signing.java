package org.leafpress.governance;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.leafpress.diagnostic.Diagnostics;
import org.leafpress.diagnostic.Place;
import org.leafpress.load.ContentLoader;
import org.leafpress.load.IllustratedTopic;
import org.leafpress.model.Labels;
import org.leafpress.model.TopicId;
import org.leafpress.model.governance.Governance;
import org.leafpress.model.governance.JudgedSignOff;
import org.leafpress.model.review.SignOff;
import org.leafpress.model.text.Fingerprint;
import org.leafpress.parse.TopicReader;
import org.leafpress.parse.edit.YamlEdit;
import org.leafpress.source.ContentFolder;

/**
 * Signs leaflets: writes into {@code topic.yaml} who has read which text, leaves the rest of the file as it is, and keeps
 * the text in a file beside it, so that whoever signs again can be told what has changed since. A topic has one sign-off for each role and language, so signing again takes the place of the earlier one.
 */
public final class Signing {
    private static final String LIST = "sign-offs";
    private static final List<String> BEFORE_LIST = List.of("review", "clinical-codes", "body-areas", "audience");

    private final ContentLoader loader;
    private final ContentFolder folder;
    private final LocalDate today;
    private final Diagnostics diagnostics;

    /**
     * Signs leaflets.
     *
     * @param loader of the content
     * @param today the day that sign-offs get
     * @param diagnostics gets what keeps a leaflet from being signed
     */
    public Signing(ContentLoader loader, LocalDate today, Diagnostics diagnostics) {
        this.folder = loader.folder();
        this.loader = loader;
        this.today = today;
        this.diagnostics = diagnostics;
    }

    /** Signs. Empty if that is not possible, which is then reported, and the file is as it was. */
    public Optional<Signature> sign(SignRequest request) {
        return LeafletToSign.find(request, loader, diagnostics).flatMap(this::sign);
    }

    private Optional<Signature> sign(LeafletToSign leaflet) {
        String path = LeafletToSign.file(leaflet.topic().topic().id().value());
        Optional<byte[]> before =
                folder.readBytes(path, Place.file(path), folder.limits().maxFileBytes(), diagnostics);
        Optional<byte[]> after = before.flatMap(bytes -> edited(path, bytes, leaflet));
        if (after.isEmpty()) {
            return Optional.empty();
        }
        TopicId id = leaflet.topic().topic().id();
        String text = TopicReader.signed(id, hash(leaflet.topic(), leaflet).value());
        boolean kept = folder.contains(text);
        SortedMap<String, byte[]> files = new TreeMap<>();
        files.put(path, after.get());
        files.put(text, words(leaflet).getBytes(StandardCharsets.UTF_8));
        boolean shared = folder.shared(path).isPresent();
        folder.writer(diagnostics).writeAll(files);
        Optional<Signature> signature = verified(leaflet);
        if (signature.isEmpty()) {
            if (shared) {
                folder.writer().delete(path);
            } else {
                folder.writer().write(path, before.get());
            }
            if (!kept) {
                folder.writer().delete(text);
            }
        } else {
            deleteUnused(leaflet);
        }
        return signature;
    }

    private static String words(LeafletToSign leaflet) {
        return Governance.signed(
                leaflet.topic().topic(), leaflet.language(), leaflet.topic().pictures());
    }

    /** Deletes the text that the earlier sign-off was about, unless another is about it, too, or it was issued. */
    private void deleteUnused(LeafletToSign leaflet) {
        List<SignOff> before = leaflet.topic().topic().facts().signOffs();
        before.stream()
                .filter(leaflet::isReplaced)
                .map(signOff -> signOff.hash().value())
                .filter(hash -> !hash.equals(hash(leaflet.topic(), leaflet).value()))
                .filter(hash -> before.stream()
                        .noneMatch(other -> !leaflet.isReplaced(other)
                                && other.hash().value().equals(hash)))
                .filter(hash -> leaflet.topic().topic().history().issues().stream()
                        .noneMatch(issue -> issue.hash().value().equals(hash)))
                .filter(hash -> Fingerprint.parse(hash).isPresent())
                .map(hash -> TopicReader.signed(leaflet.topic().topic().id(), hash))
                .filter(folder::contains)
                .forEach(folder.writer()::delete);
    }

    private Optional<byte[]> edited(String path, byte[] bytes, LeafletToSign leaflet) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("role", Labels.of(leaflet.role()));
        fields.put("post", leaflet.post());
        fields.put("date", today.toString());
        fields.put("language", leaflet.language().value());
        fields.put("hash", hash(leaflet.topic(), leaflet).value());
        List<SignOff> signOffs = leaflet.topic().topic().facts().signOffs();
        Optional<SignOff> earlier =
                signOffs.stream().filter(leaflet::isReplaced).findFirst();
        return YamlEdit.open(path, bytes, folder.limits(), diagnostics).flatMap(edit -> {
            if (earlier.isEmpty()) {
                edit.addItem(LIST, fields, BEFORE_LIST);
            } else {
                String index = Integer.toString(signOffs.indexOf(earlier.get()));
                fields.forEach((key, text) -> edit.set(List.of(LIST, index, key), text));
            }
            return edit.result();
        });
    }

    private static Fingerprint hash(IllustratedTopic topic, LeafletToSign leaflet) {
        return Governance.signedText(topic.topic(), leaflet.language(), topic.pictures());
    }

    /** Reads the topic again: it must have the sign-off, and all else must be as before. */
    private Optional<Signature> verified(LeafletToSign leaflet) {
        IllustratedTopic before = leaflet.topic();
        Optional<IllustratedTopic> after =
                loader.topic(loader.site(), before.topic().id()).topic();
        Optional<JudgedSignOff> signed = after.flatMap(topic -> topic.governance().signOffs().stream()
                .filter(judged -> leaflet.isReplaced(judged.signOff()))
                .findFirst());
        boolean othersHold = after.filter(topic -> holding(topic, leaflet).containsAll(holding(before, leaflet)))
                .isPresent();
        boolean sameText = after.filter(topic -> hash(topic, leaflet).equals(hash(before, leaflet)))
                .isPresent();
        if (sameText && othersHold && signed.filter(JudgedSignOff::holds).isPresent()) {
            return Optional.of(new Signature(
                    before.topic().id(),
                    signed.get().signOff(),
                    before.topic().facts().signOffs().stream().anyMatch(leaflet::isReplaced),
                    after.get().governance().missing(leaflet.language())));
        }
        if (sameText) {
            LeafletToSign.refuse(
                    before.topic().facts().place(),
                    "who wrote a leaflet may not approve it, and \"" + leaflet.post() + "\" would have done both",
                    "let someone in another post sign",
                    diagnostics);
        } else {
            LeafletToSign.refuse(
                    before.topic().facts().place(),
                    "the topic changed while it was being signed",
                    "read the change, then sign again",
                    diagnostics);
        }
        return Optional.empty();
    }

    /** The fingerprints of the other sign-offs that hold. */
    private static List<Fingerprint> holding(IllustratedTopic topic, LeafletToSign leaflet) {
        return topic.governance().signOffs().stream()
                .filter(judged -> judged.holds() && !leaflet.isReplaced(judged.signOff()))
                .map(judged -> Fingerprint.of(judged.signOff()))
                .toList();
    }
}
