package fangfan;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.library.Architectures;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Locale;
import java.util.Random;
import java.util.TimeZone;
import org.jspecify.annotations.NullMarked;

/** Holds the package map of docs/architecture.md. A layer without classes fails too, so a typo cannot pass. */
@AnalyzeClasses(packages = "fangfan", importOptions = ImportOption.DoNotIncludeTests.class)
class PackageMapTest {

    /** Each package uses only those above it. */
    @ArchTest
    static final ArchRule packagesUseOnlyThoseAbove = Architectures.layeredArchitecture()
            .consideringOnlyDependenciesInAnyPackage("fangfan..")
            .layer("facts")
            .definedBy("fangfan.facts")
            .layer("indicator")
            .definedBy("fangfan.indicator")
            .layer("vocabulary")
            .definedBy("fangfan.vocabulary")
            .layer("table")
            .definedBy("fangfan.table")
            .layer("table.workbook")
            .definedBy("fangfan.table.workbook")
            .layer("table.layout")
            .definedBy("fangfan.table.layout")
            .layer("table.compile")
            .definedBy("fangfan.table.compile")
            .layer("table.check")
            .definedBy("fangfan.table.check")
            .layer("decision")
            .definedBy("fangfan.decision")
            .withOptionalLayers(false)
            .ensureAllClassesAreContainedInArchitecture()
            .whereLayer("facts")
            .mayNotAccessAnyLayer()
            .whereLayer("indicator")
            .mayOnlyAccessLayers("facts")
            .whereLayer("vocabulary")
            .mayOnlyAccessLayers("facts", "indicator")
            .whereLayer("table")
            .mayOnlyAccessLayers("facts", "indicator", "vocabulary")
            .whereLayer("table.workbook")
            .mayOnlyAccessLayers("vocabulary", "table")
            .whereLayer("table.layout")
            .mayOnlyAccessLayers("facts", "indicator", "vocabulary", "table", "table.workbook")
            .whereLayer("table.compile")
            .mayOnlyAccessLayers("facts", "indicator", "vocabulary", "table")
            .whereLayer("table.check")
            .mayOnlyAccessLayers(
                    "facts", "indicator", "vocabulary", "table", "table.workbook", "table.layout", "table.compile")
            .whereLayer("decision")
            .mayOnlyAccessLayers(
                    "facts",
                    "indicator",
                    "vocabulary",
                    "table",
                    "table.workbook",
                    "table.layout",
                    "table.compile",
                    "table.check");

    @ArchTest
    static final ArchRule onlyTheCompilerKnowsDrools = noClasses()
            .that()
            .resideOutsideOfPackage("fangfan.table.compile")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.drools..", "org.kie..");

    /** Workbooks are read without POI; it only writes those that staff download. */
    @ArchTest
    static final ArchRule onlyTheLayoutKnowsPoi = noClasses()
            .that()
            .resideOutsideOfPackage("fangfan.table.layout")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.apache.poi..");

    @ArchTest
    static final ArchRule nothingKnowsTheTimeTheZoneOrTheLocale = noClasses()
            .should()
            .dependOnClassesThat()
            .belongToAnyOf(Clock.class, ZonedDateTime.class, ZoneId.class, TimeZone.class, Random.class)
            .orShould()
            .callMethod(LocalDate.class, "now")
            .orShould()
            .callMethod(LocalDateTime.class, "now")
            .orShould()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(Locale.class, "getDefault")
            .orShould()
            .callMethod(String.class, "toLowerCase")
            .orShould()
            .callMethod(String.class, "toUpperCase")
            .orShould()
            .callMethod(System.class, "currentTimeMillis")
            .orShould()
            .callMethod(System.class, "nanoTime")
            .orShould()
            .callMethod(Math.class, "random");

    @ArchTest
    static final ArchRule nothingIsNullUnlessItSaysSo = classes()
            .should(new ArchCondition<>("be in a package that is @NullMarked") {
                @Override
                public void check(JavaClass item, ConditionEvents events) {
                    boolean marked = item.getPackage()
                            .tryGetAnnotationOfType(NullMarked.class)
                            .isPresent();
                    events.add(new SimpleConditionEvent(item, marked, item.getName()));
                }
            });
}
