package org.leafpress.render.view;

import java.util.List;
import java.util.Optional;

/** The content of a section, by kind. Each has a component of the same name. */
public sealed interface SectionBody {

    /** The kind, such as {@code body-areas}: names the component and the usual heading. */
    String kind();

    /** The kind of section that it is, or stands for. */
    default String part() {
        return kind();
    }

    /** Stands for a section that is not translated; {@code original} leads to it in its own language. */
    record Untranslated(String part, Link original) implements SectionBody {
        @Override
        public String kind() {
            return "untranslated";
        }
    }

    /** Free prose. */
    record Prose(Markup text) implements SectionBody {
        @Override
        public String kind() {
            return "prose";
        }
    }

    /** What the thing is. */
    record Overview(
            Optional<Markup> whatItIs,
            Optional<Markup> feelsLike,
            Optional<Markup> howLong,
            Optional<Markup> howItHappens,
            Optional<FigureView> figure)
            implements SectionBody {
        @Override
        public String kind() {
            return "overview";
        }
    }

    /** Similar things side by side. */
    record Compare(List<Thing> items, Optional<FigureView> figure) implements SectionBody {
        public Compare {
            items = List.copyOf(items);
        }

        @Override
        public String kind() {
            return "compare";
        }

        /** One of them; {@code href} leads to its own leaflet, {@code foreign} is that one's language if it is another. */
        public record Thing(
                String name,
                Optional<String> medicalName,
                Markup whatItIs,
                Markup feelsLike,
                Markup lasts,
                Optional<String> href,
                Optional<Foreign> foreign) {}
    }

    /** Forms that a condition takes. */
    record Kinds(List<Form> items) implements SectionBody {
        public Kinds {
            items = List.copyOf(items);
        }

        @Override
        public String kind() {
            return "kinds";
        }

        /** One form. */
        public record Form(String name, Optional<String> medicalName, Markup text) {}
    }

    /** Where it happens; {@code map} is a drawing with those areas marked. */
    record BodyAreas(List<Row> rows, Optional<FigureView> map) implements SectionBody {
        public BodyAreas {
            rows = List.copyOf(rows);
        }

        @Override
        public String kind() {
            return "body-areas";
        }

        /** One area; {@code area} names its message {@code body-area.*}; causes link to anchors of this page. */
        public record Row(String area, Optional<Markup> feelsLike, List<Link> causes, Optional<Markup> note) {
            public Row {
                causes = List.copyOf(causes);
            }
        }
    }

    /** Causes, grouped by kind. */
    record Causes(List<Group> groups) implements SectionBody {
        public Causes {
            groups = List.copyOf(groups);
        }

        @Override
        public String kind() {
            return "causes";
        }

        /** Causes of one kind: {@code everyday}, {@code medicine}, {@code nerve} or {@code condition}. */
        public record Group(String kind, List<Cause> items) {
            public Group {
                items = List.copyOf(items);
            }
        }

        /**
         * One cause.
         *
         * @param howCommon {@code very-common}, {@code common}, {@code uncommon} or {@code rare}
         * @param evidence {@code strong}, {@code limited} or {@code weak}
         */
        public record Cause(
                Optional<String> anchor,
                String name,
                Optional<String> medicalName,
                Optional<String> howCommon,
                Optional<String> evidence,
                Markup text,
                Optional<Markup> caution,
                List<Link> whatHelps) {
            public Cause {
                whatHelps = List.copyOf(whatHelps);
            }
        }
    }

    /** What the reader can do, and should not do. */
    record Relief(List<Strategy> dos, List<Avoidance> donts) implements SectionBody {
        public Relief {
            dos = List.copyOf(dos);
            donts = List.copyOf(donts);
        }

        @Override
        public String kind() {
            return "relief";
        }

        /** Something to do. */
        public record Strategy(
                Optional<String> anchor,
                Markup action,
                Optional<Markup> why,
                Optional<Markup> how,
                Optional<Markup> when,
                Optional<Markup> caution) {}

        /** Something not to do. */
        public record Avoidance(Markup action, Optional<Markup> why) {}
    }

    /** What food has to do with it. */
    record Nutrients(List<Nutrient> items) implements SectionBody {
        public Nutrients {
            items = List.copyOf(items);
        }

        @Override
        public String kind() {
            return "nutrients";
        }

        /** One nutrient. */
        public record Nutrient(String name, Markup role, Optional<Markup> whenLow, List<Markup> foods) {
            public Nutrient {
                foods = List.copyOf(foods);
            }
        }
    }

    /** The visit to a clinician. */
    record Appointment(List<Markup> prepare, List<Markup> whatHappens, List<Markup> ask) implements SectionBody {
        public Appointment {
            prepare = List.copyOf(prepare);
            whatHappens = List.copyOf(whatHappens);
            ask = List.copyOf(ask);
        }

        @Override
        public String kind() {
            return "appointment";
        }
    }

    /** Tests that may be offered. */
    record Tests(List<Test> items) implements SectionBody {
        public Tests {
            items = List.copyOf(items);
        }

        @Override
        public String kind() {
            return "tests";
        }

        /** One test. */
        public record Test(
                String name,
                Optional<String> medicalName,
                Markup howItWorks,
                Optional<Markup> whatHappens,
                Optional<Markup> benefits,
                Optional<Markup> risks,
                Optional<Markup> doingNothing) {}
    }

    /** Treatments that may be offered. */
    record Treatments(List<Treatment> items) implements SectionBody {
        public Treatments {
            items = List.copyOf(items);
        }

        @Override
        public String kind() {
            return "treatments";
        }

        /** One treatment; {@code evidence} as for a cause. */
        public record Treatment(
                Optional<String> anchor,
                String name,
                Optional<String> medicalName,
                Optional<Markup> forWhom,
                Markup howItWorks,
                Optional<Markup> benefits,
                Optional<Markup> risks,
                Optional<Markup> doingNothing,
                Optional<String> evidence) {}
    }

    /** What people ask. */
    record Questions(List<Question> items) implements SectionBody {
        public Questions {
            items = List.copyOf(items);
        }

        @Override
        public String kind() {
            return "questions";
        }

        /** One question with its answer. */
        public record Question(Markup question, Markup answer) {}
    }

    /** What people believe, and what is true. */
    record Myths(List<Myth> items) implements SectionBody {
        public Myths {
            items = List.copyOf(items);
        }

        @Override
        public String kind() {
            return "myths";
        }

        /** One belief. */
        public record Myth(Markup myth, Markup fact) {}
    }

    /** For deeper interest. */
    record FurtherReading(List<Work> items) implements SectionBody {
        public FurtherReading {
            items = List.copyOf(items);
        }

        @Override
        public String kind() {
            return "further-reading";
        }

        /** One thing to read; {@code foreign} is the language of the leaflet that it leads to, if it is another. */
        public record Work(String title, Optional<String> href, Optional<Foreign> foreign, Optional<Markup> about) {}
    }
}
