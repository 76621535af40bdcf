package org.leafpress.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From an empty folder to a site, and from there to further leaflets, by the commands that the README names. */
class StartIT {
    private static final String PLUGIN = "org.leafpress:leafpress-maven-plugin:0.1.0-SNAPSHOT:";

    @TempDir
    Path temp;

    @Test
    void anEmptyFolderBecomesASite() {
        Clinic clinic = new Clinic(temp).emptied();
        Clinic.Run refused = clinic.mvn(PLUGIN + "init", "-Dleafpress.name=Smith & Sons");
        assertThat(refused.exit()).isEqualTo(1);
        assertThat(refused.log()).contains("leafpress.emergency is missing", "-Dleafpress.phone");
        assertThat(clinic.path("pom.xml")).doesNotExist();

        Clinic.Run run = clinic.mvn(
                PLUGIN + "init",
                "-Dleafpress.name=Smith & Sons",
                "-Dleafpress.emergency=999",
                "-Dleafpress.phone=01632 960 123",
                "-Dleafpress.email=leaflets@example.org",
                "-Dleafpress.color=#0b4f6c");
        assertThat(run.log())
                .contains("No goal of Leafpress reads the property leafpress.color; did you mean leafpress.colour?")
                .contains("Leafpress: wrote content/topics/hiccups/en-GB.yaml");
        assertThat(run.exit()).isZero();
        assertThat(clinic.read(".vscode/settings.json")).contains("\"content/topics/*/topic.yaml\"");
        assertThat(clinic.maven("package").exit()).isZero();
        assertThat(clinic.read("target/site/index.html")).contains("Smith &amp; Sons", "Hiccups");
    }

    @Test
    void aLeafletIsBegunAndRenamed() {
        Clinic clinic = new Clinic(temp);
        Clinic.Run begun = clinic.maven("leafpress:new", "-Dtopic=migraine", "-Dkind=condition");
        assertThat(begun.log()).contains("Leafpress: wrote content/topics/migraine/en-GB.yaml");
        assertThat(begun.exit()).isZero();
        Clinic.Run renamed = clinic.maven("leafpress:rename", "-Dfrom=migraine", "-Dto=headaches");
        assertThat(renamed.log()).contains("migraine is now headaches");
        assertThat(clinic.maven("package").exit()).isZero();
        assertThat(clinic.read("target/site/topics/migraine.html")).contains("url=headaches.html");
    }

    @Test
    void aLanguageIsBegun() {
        Clinic clinic = new Clinic(temp);
        Clinic.Run begun = clinic.maven("leafpress:new", "-Dlanguage=pl");
        assertThat(begun.log())
                .contains("Leafpress: wrote content/site/pl.yaml")
                .contains("list pl under \"languages\" in content/site.yaml when it is translated");
        assertThat(begun.exit()).isZero();
        Clinic.Run again = clinic.maven("leafpress:new", "-Dlanguage=pl");
        assertThat(again.log()).contains("the site has texts in pl already", "Nothing was written: 1 error.");
        assertThat(again.exit()).isNotZero();
    }

    @Test
    void editorsAreTold() {
        Clinic clinic = new Clinic(temp);
        assertThat(clinic.maven("leafpress:schema").exit()).isZero();
        assertThat(clinic.read(".vscode/settings.json")).contains("\"content/topics/*/topic.yaml\"");
    }
}
