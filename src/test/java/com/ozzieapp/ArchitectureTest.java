package com.ozzieapp;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleNameEndingWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Who may import whom, and what no class may do. A room that is not listed here may not exist. */
class ArchitectureTest {
    private static final String HOUSE = "com.ozzieapp";
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(HOUSE);

    /** Each room with the rooms it may import. */
    private static final Map<String, Set<String>> ROOMS = Map.ofEntries(
            Map.entry("error", Set.of()),
            Map.entry("money", Set.of()),
            Map.entry("config", Set.of()),
            Map.entry("texts", Set.of("money")),
            Map.entry("contract", Set.of()),
            Map.entry("model", Set.of("config")),
            Map.entry("bus", Set.of("error", "contract")),
            Map.entry("storage", Set.of("error", "config")),
            Map.entry("http", Set.of("error", "money", "config", "storage")),
            Map.entry("extensions", Set.of("config")),
            Map.entry("system", Set.of("contract", "http", "storage", "extensions")),
            Map.entry("clients", Set.of("error", "storage")),
            Map.entry("events", Set.of("error", "storage", "http", "bus")),
            Map.entry("webhooks", Set.of("error", "config", "storage", "http", "bus", "events")),
            Map.entry("users", Set.of("error", "money", "storage", "http", "events")),
            Map.entry("intake", Set.of("error", "money", "storage", "http", "events", "users")),
            Map.entry("goals", Set.of("error", "money", "storage", "http", "events", "users", "intake")),
            Map.entry("transactions", Set.of("error", "money", "storage", "http", "bus", "events", "users", "model")),
            Map.entry(
                    "plan",
                    Set.of(
                            "error",
                            "money",
                            "storage",
                            "http",
                            "users",
                            "intake",
                            "goals",
                            "transactions",
                            "events",
                            "bus",
                            "texts")),
            Map.entry(
                    "moneymoves",
                    Set.of(
                            "error",
                            "money",
                            "storage",
                            "http",
                            "users",
                            "intake",
                            "goals",
                            "transactions",
                            "events",
                            "plan",
                            "texts")),
            Map.entry(
                    "export",
                    Set.of("storage", "http", "users", "intake", "goals", "transactions", "plan", "moneymoves")));

    @Test
    void importsGoOnlyDownThePublishedArrows() {
        Map<String, Set<String>> found = new TreeMap<>();
        for (JavaClass one : CLASSES) {
            String room = room(one);
            one.getDirectDependenciesFromSelf().stream()
                    .map(dependency -> dependency.getTargetClass().getBaseComponentType())
                    .filter(target -> target.getPackageName().startsWith(HOUSE))
                    .map(ArchitectureTest::room)
                    .filter(target -> !target.equals(room) && !room.isEmpty())
                    .forEach(target ->
                            found.computeIfAbsent(room, key -> new TreeSet<>()).add(target));
        }

        assertThat(ROOMS.keySet()).containsAll(found.keySet());
        found.forEach((room, imports) ->
                assertThat(ROOMS.get(room)).as("rooms that %s imports", room).containsAll(imports));
    }

    /** The first name under the house's; empty for the composition root and the command line. */
    private static String room(JavaClass one) {
        String rest = one.getPackageName().substring(HOUSE.length());
        return rest.isEmpty() ? "" : rest.substring(1).split("\\.", 2)[0];
    }

    @Test
    void roomsFormNoCycles() {
        slices().matching(HOUSE + ".(*)..").should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void moneyAndErrorKnowOnlyJava() {
        classes()
                .that()
                .resideInAnyPackage(HOUSE + ".money..", HOUSE + ".error..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("java..", HOUSE + ".money..", HOUSE + ".error..", "org.jspecify..")
                .check(CLASSES);
    }

    @Test
    void foreignLibrariesStayInTheirRooms() {
        only("io.vertx.ext.web..", resideInAPackage(HOUSE + ".http.."));
        only("io.vertx.core.eventbus..", resideInAPackage(HOUSE + ".bus.."));
        only(
                "io.vertx.sqlclient..",
                resideInAnyPackage(HOUSE + ".storage..", HOUSE + ".events..")
                        .or(simpleNameEndingWith("Store"))
                        .or(simpleNameEndingWith("Service")));
        noClasses()
                .that(not(resideInAPackage(HOUSE + ".model..").or(resideInAPackage(HOUSE + ".webhooks.."))))
                .should()
                .dependOnClassesThat()
                .haveNameMatching("io\\.vertx\\.core\\.http\\.HttpClient.*")
                .check(CLASSES);
        only("picocli..", resideInAPackage(HOUSE));
        only("org.apache.pdfbox..", resideInAPackage(HOUSE + ".transactions.parsing.pdf.."));
        only("com.benjaminwan..", resideInAPackage(HOUSE + ".transactions.parsing.image.."));
        only("io.github.mymonstercat..", resideInAPackage(HOUSE + ".transactions.parsing.image.."));
        only("com.twelvemonkeys..", resideInAPackage(HOUSE + ".transactions.parsing.image.."));
        only(
                "java.awt..",
                resideInAnyPackage(HOUSE + ".transactions.parsing.image..", HOUSE + ".transactions.parsing.pdf.."));
        only(
                "org.yaml..",
                resideInAPackage(HOUSE + ".config..")
                        .or(resideInAPackage(HOUSE + ".texts.."))
                        .or(resideInAPackage(HOUSE + ".moneymoves.."))
                        .or(resideInAPackage(HOUSE + ".contract..")));
    }

    private static void only(String library, DescribedPredicate<JavaClass> rooms) {
        noClasses()
                .that(not(rooms))
                .should()
                .dependOnClassesThat()
                .resideInAPackage(library)
                .check(CLASSES);
    }

    @Test
    void nothingIsBinaryFloatingPoint() {
        Set<String> binary = Set.of("double", "float", "java.lang.Double", "java.lang.Float");
        fields().should().notHaveRawType(anyOf(binary)).check(CLASSES);
        methods().should().notHaveRawReturnType(anyOf(binary)).check(CLASSES);
        List<JavaCodeUnit> taking = CLASSES.stream()
                .flatMap(one -> one.getCodeUnits().stream())
                .filter(unit -> unit.getRawParameterTypes().stream().anyMatch(type -> binary.contains(type.getName())))
                .toList();

        assertThat(taking).isEmpty();
    }

    private static DescribedPredicate<JavaClass> anyOf(Set<String> names) {
        return DescribedPredicate.describe("one of " + names, type -> names.contains(type.getName()));
    }

    @Test
    void timeAndChanceAreHandedIn() {
        var rule = noClasses()
                .that()
                .resideOutsideOfPackage(HOUSE)
                .should()
                .callMethod(Instant.class, "now")
                .orShould()
                .callMethod(LocalDate.class, "now")
                .orShould()
                .callMethod(Clock.class, "systemUTC")
                .orShould()
                .callMethod(Clock.class, "systemDefaultZone")
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .orShould()
                .callMethod(Math.class, "random")
                .orShould()
                .callConstructor(Random.class);

        rule.check(CLASSES);
    }

    @Test
    void nothingStaticChanges() {
        fields().that().areStatic().should().beFinal().check(CLASSES);
    }
}
