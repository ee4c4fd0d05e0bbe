package dev.patio;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The arrows of docs/architecture.md: packages know those below them only, languages do not know each other. */
@AnalyzeClasses(packages = "dev.patio", importOptions = DoNotIncludeTests.class)
class ArrowsTest {
    @ArchTest
    static final ArchRule packages_know_only_those_below = layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .withOptionalLayers(true)
            .layer("text")
            .definedBy("dev.patio.text..")
            .layer("posix")
            .definedBy("dev.patio.posix..")
            .layer("shared")
            .definedBy("dev.patio.shared..")
            .layer("timeline")
            .definedBy("dev.patio.timeline..")
            .layer("guest")
            .definedBy("dev.patio.guest..")
            .layer("session")
            .definedBy("dev.patio.session..")
            .layer("control")
            .definedBy("dev.patio.control..")
            .layer("spare")
            .definedBy("dev.patio.spare..")
            .layer("command")
            .definedBy("dev.patio.command..")
            .layer("cli")
            .definedBy("dev.patio.cli..")
            .whereLayer("cli")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("control")
            .mayOnlyBeAccessedByLayers("spare", "command", "cli")
            .whereLayer("spare")
            .mayOnlyBeAccessedByLayers("command", "cli")
            .whereLayer("command")
            .mayOnlyBeAccessedByLayers("cli")
            .whereLayer("session")
            .mayOnlyBeAccessedByLayers("control", "spare", "command", "cli")
            .whereLayer("timeline")
            .mayOnlyBeAccessedByLayers("session", "control", "cli")
            .whereLayer("guest")
            .mayOnlyBeAccessedByLayers("session", "control", "spare", "command", "cli")
            .whereLayer("shared")
            .mayOnlyBeAccessedByLayers("timeline", "guest", "session", "control", "spare", "command", "cli");

    @ArchTest
    static final ArchRule javascript_knows_no_other_language = languagesApart("javascript", "python", "java");

    @ArchTest
    static final ArchRule python_knows_no_other_language = languagesApart("python", "javascript", "java");

    @ArchTest
    static final ArchRule java_knows_no_other_language = languagesApart("java", "javascript", "python");

    @ArchTest
    static final ArchRule languages_internals_stay_with_their_guest = noClasses()
            .that()
            .resideOutsideOfPackages("dev.patio.guest.javascript..", "dev.patio.guest.python..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("com.oracle.truffle.js..", "com.oracle.js..", "com.oracle.graal.python..");

    @ArchTest
    static final ArchRule espresso_is_only_loaded =
            noClasses().should().dependOnClassesThat().resideInAnyPackage("com.oracle.truffle.espresso..");

    private static ArchRule languagesApart(String one, String... others) {
        String[] packages = new String[others.length];
        for (int i = 0; i < others.length; i++) {
            packages[i] = "dev.patio.guest." + others[i] + "..";
        }
        return noClasses()
                .that()
                .resideInAPackage("dev.patio.guest." + one + "..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(packages);
    }
}
