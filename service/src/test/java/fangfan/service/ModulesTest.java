package fangfan.service;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.mapstruct.Mapper;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.stereotype.Controller;

/** Holds the map of the service in docs/architecture.md. */
@AnalyzeClasses(packages = "fangfan.service", importOptions = ImportOption.DoNotIncludeTests.class)
class ModulesTest {

    @Test
    void featuresUseWhatTheyDeclareAndNoMore() {
        ApplicationModules.of(FangfanService.class).verify();
    }

    @ArchTest
    static final ArchRule controllersAreNobodysBusiness = classes()
            .that()
            .areMetaAnnotatedWith(Controller.class)
            .and()
            .areNotAnnotations()
            .should()
            .bePackagePrivate()
            .andShould()
            .resideInAPackage("..web");

    @ArchTest
    static final ArchRule onlyStoresAndTheDatabaseKnowJdbcResults = noClasses()
            .that()
            .resideOutsideOfPackages("..store", "fangfan.service.database", "fangfan.service.round", "..problem.web")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.sql");

    @ArchTest
    static final ArchRule storesKnowNoHttp = noClasses()
            .that()
            .resideInAPackage("..store")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("jakarta.servlet..", "org.springframework.web..", "..web");

    @ArchTest
    static final ArchRule theOneClockTellsTheTime = noClasses()
            .should()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(LocalDate.class, "now")
            .orShould()
            .callMethod(LocalDateTime.class, "now")
            .orShould()
            .callMethod(ZonedDateTime.class, "now")
            .orShould()
            .callMethod(System.class, "currentTimeMillis");

    @ArchTest
    static final ArchRule onlyItsBeanMakesTheClock = noClasses()
            .that()
            .areNotAssignableTo(TimeConfiguration.class)
            .should()
            .callMethod(Clock.class, "systemUTC")
            .orShould()
            .callMethod(Clock.class, "systemDefaultZone");

    @ArchTest
    static final ArchRule onlyTheStartSpeaksOnTheConsole = noClasses()
            .that()
            .resideOutsideOfPackage("fangfan.service.startup")
            .should()
            .accessField(System.class, "out")
            .orShould()
            .accessField(System.class, "err")
            .orShould()
            .callMethod(Throwable.class, "printStackTrace");

    /** The answer is put together where decision and trace meet, which is no border of the program. */
    @ArchTest
    static final ArchRule mappersStayAtTheBorders = classes()
            .that()
            .areAnnotatedWith(Mapper.class)
            .and()
            .doNotHaveSimpleName("AnswerMapper")
            .should()
            .resideInAnyPackage("..web", "..store");

    @ArchTest
    static final ArchRule nothingIsInjectedBehindTheConstructor = noFields()
            .should()
            .beAnnotatedWith("org.springframework.beans.factory.annotation.Autowired")
            .orShould()
            .beAnnotatedWith("org.springframework.beans.factory.annotation.Value");

    @ArchTest
    static final ArchRule everyPackageIsNullMarked = classes()
            .that()
            .doNotHaveModifier(JavaModifier.SYNTHETIC)
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
