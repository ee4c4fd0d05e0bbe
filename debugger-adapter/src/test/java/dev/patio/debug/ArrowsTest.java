package dev.patio.debug;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The arrows of docs/architecture.md: packages know those below them only, the host knows none of them. */
@AnalyzeClasses(packages = "dev.patio", importOptions = DoNotIncludeTests.class)
class ArrowsTest {
    @ArchTest
    static final ArchRule packages_know_only_those_below = layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .layer("text")
            .definedBy("dev.patio.debug.text..")
            .layer("place")
            .definedBy("dev.patio.debug.place..")
            .layer("breakpoint")
            .definedBy("dev.patio.debug.breakpoint..")
            .layer("java")
            .definedBy("dev.patio.debug.java..")
            .layer("look")
            .definedBy("dev.patio.debug.look..")
            .layer("run")
            .definedBy("dev.patio.debug.run..")
            .layer("protocol")
            .definedBy("dev.patio.debug.protocol..")
            .layer("command")
            .definedBy("dev.patio.debug.command..")
            .whereLayer("command")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("protocol")
            .mayOnlyBeAccessedByLayers("command")
            .whereLayer("run")
            .mayOnlyBeAccessedByLayers("protocol", "command")
            .whereLayer("look")
            .mayOnlyBeAccessedByLayers("run", "protocol")
            .whereLayer("java")
            .mayOnlyBeAccessedByLayers("look", "run")
            .whereLayer("breakpoint")
            .mayOnlyBeAccessedByLayers("run", "protocol")
            .whereLayer("place")
            .mayOnlyBeAccessedByLayers("breakpoint", "java", "look", "run", "protocol");

    @ArchTest
    static final ArchRule the_host_knows_no_debugger = noClasses()
            .that()
            .resideOutsideOfPackage("dev.patio.debug..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("dev.patio.debug..");

    @ArchTest
    static final ArchRule only_the_outermost_layer_knows_the_protocol = noClasses()
            .that()
            .resideOutsideOfPackage("dev.patio.debug.protocol..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.eclipse.lsp4j..");

    @ArchTest
    static final ArchRule the_protocol_knows_no_runtime = noClasses()
            .that()
            .resideInAPackage("dev.patio.debug.protocol..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("com.oracle.truffle..", "org.graalvm..");
}
