package org.leafpress.model.leaflet;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.leafpress.diagnostic.Place;
import org.leafpress.model.Id;
import org.leafpress.model.Text;
import org.leafpress.records.Component;
import org.leafpress.records.RecordType;

class IdentityTest {
    private static final Place PLACE = Place.file("en-GB.yaml");
    private static final Set<Class<?>> NAMES = Set.of(Id.class, BodyArea.class, Part.class);

    @Test
    void itemsAreToldApartByTheKeysThatAllKnow() {
        Set<Class<?>> records = new HashSet<>();
        collect(Leaflet.class, records);
        assertThat(records).contains(Cause.class, AreaNote.class, PartPlacement.class);
        for (Class<?> type : records) {
            List<String> naming = RecordType.of(type).components().stream()
                    .filter(component -> NAMES.contains(component.type()))
                    .map(Component::name)
                    .toList();
            assertThat(Identity.KEYS).as(type.getName()).containsAll(naming);
            assertThat(naming).as(type.getName()).hasSizeLessThan(2);
        }
    }

    @Test
    void anItemIsNamedInPathsByItsIdentityOrItsOrder() {
        Optional<Identity> myth = Optional.of(new Identity("id", "coffee"));
        Optional<Identity> placement = Identity.of(
                new PartPlacement(PLACE, Part.CAUSES, Optional.empty(), Optional.empty(), Optional.empty()));
        assertThat(Identity.path("myths", myth, 4)).isEqualTo("myths/coffee");
        assertThat(Identity.path("sections", placement, 4)).isEqualTo("sections/part/causes");
        assertThat(Identity.path("key-points", Identity.of(new Text("a", PLACE)), 4))
                .isEqualTo("key-points/5");
    }

    private static void collect(Type type, Set<Class<?>> records) {
        if (type instanceof ParameterizedType generic) {
            collect(generic.getActualTypeArguments()[0], records);
        } else if (type instanceof Class<?> plain && plain.isRecord() && records.add(plain)) {
            RecordType.of(plain).components().forEach(component -> collect(component.genericType(), records));
        } else if (type instanceof Class<?> plain && plain.isSealed()) {
            for (Class<?> choice : plain.getPermittedSubclasses()) {
                collect(choice, records);
            }
        }
    }
}
