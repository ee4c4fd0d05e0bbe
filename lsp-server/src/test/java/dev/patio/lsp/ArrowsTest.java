package dev.patio.lsp;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleName;
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
            .layer("source")
            .definedBy("dev.patio.lsp.source..")
            .layer("syntax")
            .definedBy("dev.patio.lsp.syntax..")
            .layer("sketch")
            .definedBy("dev.patio.lsp.sketch..")
            .layer("facts")
            .definedBy("dev.patio.lsp.facts..")
            .layer("live")
            .definedBy("dev.patio.lsp.live..")
            .layer("manifest")
            .definedBy("dev.patio.lsp.manifest..")
            .layer("workspace")
            .definedBy("dev.patio.lsp.workspace..")
            .layer("check")
            .definedBy("dev.patio.lsp.check..")
            .layer("feature")
            .definedBy("dev.patio.lsp.feature..")
            .layer("protocol")
            .definedBy("dev.patio.lsp.protocol..")
            .layer("command")
            .definedBy("dev.patio.lsp.command..")
            .whereLayer("command")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("protocol")
            .mayOnlyBeAccessedByLayers("command")
            .whereLayer("feature")
            .mayOnlyBeAccessedByLayers("protocol")
            .whereLayer("check")
            .mayOnlyBeAccessedByLayers("protocol", "feature", "command")
            .whereLayer("workspace")
            .mayOnlyBeAccessedByLayers("check", "feature", "protocol", "command")
            .whereLayer("live")
            .mayOnlyBeAccessedByLayers("feature", "protocol")
            .whereLayer("manifest")
            .mayOnlyBeAccessedByLayers("workspace", "check", "feature")
            .whereLayer("facts")
            .mayOnlyBeAccessedByLayers("manifest", "workspace", "check", "feature")
            .whereLayer("sketch")
            .mayOnlyBeAccessedByLayers("facts")
            .whereLayer("syntax")
            .mayOnlyBeAccessedByLayers("sketch", "facts", "manifest", "workspace", "check", "feature");

    @ArchTest
    static final ArchRule the_host_knows_no_language_server = noClasses()
            .that()
            .resideOutsideOfPackage("dev.patio.lsp..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("dev.patio.lsp..");

    @ArchTest
    static final ArchRule only_the_outermost_layer_knows_the_protocol = noClasses()
            .that()
            .resideOutsideOfPackage("dev.patio.lsp.protocol..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.eclipse.lsp4j..");

    @ArchTest
    static final ArchRule only_syntax_knows_the_parser = noClasses()
            .that()
            .resideOutsideOfPackage("dev.patio.lsp.syntax..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.treesitter..");

    @ArchTest
    static final ArchRule nothing_runs_programs = noClasses()
            .that()
            .resideInAPackage("dev.patio.lsp..")
            .should()
            .dependOnClassesThat(resideInAnyPackage(
                            "com.oracle.truffle..", "org.graalvm..", "dev.patio.session", "dev.patio.shared..")
                    .and(not(simpleName("Quantity"))));
}
