package dev.kinora.cli;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaAccess.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.Architectures.LayeredArchitecture;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Imports point one way, and nothing runs in a circle. This module sees every other one, so the test lives here. */
@AnalyzeClasses(packages = "dev.kinora", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    private static final List<String> MODULES =
            List.of("cli", "server", "engines", "animatic", "media", "engine", "client");

    /** Each line may use the lines below it. */
    private static final List<List<String>> SERVER = List.of(
            List.of("app"),
            List.of("http", "config"),
            List.of("batch"),
            List.of("service"),
            List.of("render", "webhook", "reference"),
            List.of("queue", "feed", "moderation"),
            List.of("store", "asset", "account", "outbound"),
            List.of("model"));

    private static final List<List<String>> ANIMATIC = List.of(
            List.of("engine"),
            List.of("footage", "reel"),
            List.of("print"),
            List.of("film"),
            List.of("storyboard"),
            List.of("sound", "stage"),
            List.of("paint"),
            List.of("scene"),
            List.of("language"));

    private static final List<List<String>> CLIENT = List.of(
            List.of("batch"),
            List.of("video", "file"),
            List.of("character", "event", "model", "webhook", "download"),
            List.of("http"),
            List.of("page", "transfer"),
            List.of("wait"),
            List.of("error"));

    @ArchTest
    static final ArchRule NO_PACKAGE_CIRCLES =
            slices().matching("dev.kinora.(**)").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule MODULES_POINT_DOWN =
            layers("dev.kinora", MODULES.stream().map(List::of).toList());

    @ArchTest
    static final ArchRule SERVER_POINTS_DOWN = layers("dev.kinora.server", SERVER);

    @ArchTest
    static final ArchRule ANIMATIC_POINTS_DOWN = layers("dev.kinora.animatic", ANIMATIC);

    @ArchTest
    static final ArchRule CLIENT_POINTS_DOWN = layers("dev.kinora.client", CLIENT);

    @ArchTest
    static final ArchRule CLIENT_STANDS_ALONE = noClasses()
            .that()
            .resideInAPackage("dev.kinora.client..")
            .should()
            .dependOnClassesThat(resideInAPackage("dev.kinora..").and(not(resideInAPackage("dev.kinora.client.."))));

    @ArchTest
    static final ArchRule ONLY_THE_CLI_AND_THE_CLIENT_KNOW_THE_CLIENT = noClasses()
            .that()
            .resideOutsideOfPackages("dev.kinora.cli..", "dev.kinora.client..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("dev.kinora.client..");

    @ArchTest
    static final ArchRule ONLY_THE_CLI_ENDS_THE_PROCESS = noClasses()
            .that()
            .resideOutsideOfPackage("dev.kinora.cli..")
            .should()
            .callMethod(System.class, "exit", int.class);

    @ArchTest
    static final ArchRule ONLY_THE_CLI_PRINTS = noClasses()
            .that()
            .resideOutsideOfPackage("dev.kinora.cli..")
            .should()
            .accessField(System.class, "out")
            .orShould()
            .accessField(System.class, "err");

    @ArchTest
    static final ArchRule ONLY_THE_CLI_CALLS_THE_LOG_SYSTEM = noClasses()
            .that()
            .resideOutsideOfPackage("dev.kinora.cli..")
            .should()
            .callMethodWhere(target(owner(resideInAnyPackage("java.util.logging.."))));

    @ArchTest
    static final ArchRule KEYS_ARE_COMPARED_IN_CONSTANT_TIME = classes()
            .that()
            .haveFullyQualifiedName("dev.kinora.server.account.KeyText")
            .or()
            .haveFullyQualifiedName("dev.kinora.server.account.Sha256")
            .should()
            .callMethod(MessageDigest.class, "isEqual", byte[].class, byte[].class);

    @ArchTest
    static final ArchRule KEYS_ARE_NOT_COMPARED_OTHERWISE = noClasses()
            .that()
            .resideInAnyPackage("dev.kinora.server.account..", "dev.kinora.server.http", "dev.kinora.server.service..")
            .should()
            .callMethod(Arrays.class, "equals", byte[].class, byte[].class);

    @ArchTest
    static void every_module_is_looked_at(JavaClasses classes) {
        Set<String> seen = classes.stream()
                .map(type -> type.getPackageName().split("\\.", -1)[2])
                .collect(Collectors.toSet());
        assertThat(seen).isSubsetOf(MODULES).contains("cli", "server", "animatic", "media", "engine", "client");
    }

    /** Lines of packages; a package may use every package of the lines below its own, and none beside or above it. */
    private static ArchRule layers(String root, List<List<String>> lines) {
        LayeredArchitecture rule = layeredArchitecture().consideringOnlyDependenciesInLayers();
        for (List<String> line : lines) {
            for (String name : line) {
                rule = rule.optionalLayer(name).definedBy(root + "." + name + "..");
            }
        }
        for (int i = 0; i < lines.size(); i++) {
            String[] above = lines.subList(0, i).stream().flatMap(List::stream).toArray(String[]::new);
            for (String name : lines.get(i)) {
                rule = above.length == 0
                        ? rule.whereLayer(name).mayNotBeAccessedByAnyLayer()
                        : rule.whereLayer(name).mayOnlyBeAccessedByLayers(above);
            }
        }
        return rule;
    }
}
