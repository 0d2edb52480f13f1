package fangfan.service.ruleset.web;

import fangfan.indicator.Round;
import fangfan.indicator.Settings;
import fangfan.service.access.AreaPrefix;
import fangfan.service.round.Rounds;
import fangfan.service.round.Stage;
import fangfan.service.ruleset.CurrentRuleset;
import fangfan.service.ruleset.RulesetInForce;
import fangfan.service.ruleset.Times;
import fangfan.table.DecisionTable;
import fangfan.table.Parameter;
import fangfan.table.Row;
import fangfan.table.RuleId;
import fangfan.vocabulary.Language;
import fangfan.vocabulary.Wording;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Words the ruleset in force for one caller. */
final class RulesetWording {

    private static final String WINDOW_FROM = "kg.disaster.from";
    private static final String WINDOW_TO = "kg.disaster.to";

    private final RulesetInForce inForce;
    private final Language language;
    private final AreaPrefix area;

    RulesetWording(RulesetInForce inForce, Language language, AreaPrefix area) {
        this.inForce = inForce;
        this.language = language;
        this.area = area;
    }

    CurrentRuleset response(Optional<String> open, Rounds rounds) {
        return new CurrentRuleset(
                inForce.ruleset().id().version(),
                inForce.ruleset().id().sha256(),
                Times.offset(inForce.inForceFrom()),
                inForce.ruleset().tables().stream().map(RulesetWording::table).toList(),
                inForce.ruleset().parameters().all().stream()
                        .filter(parameter -> parameter.value().isEmpty())
                        .map(this::unset)
                        .toList(),
                open.flatMap(inForce::round)
                        .map(round -> round(round, rounds.stages(round.id())))
                        .orElse(null));
    }

    private static CurrentRuleset.Table table(DecisionTable table) {
        return new CurrentRuleset.Table(
                table.id(),
                table.sheet(),
                table.rows().size(),
                (int) table.rows().stream().filter(Row::enabled).count(),
                table.rows().stream()
                        .map(Row::rule)
                        .distinct()
                        .sorted()
                        .map(RuleId::value)
                        .toList());
    }

    private CurrentRuleset.Unset unset(Parameter parameter) {
        String name = language == Language.ZH
                ? parameter.name()
                : Wording.in(language).find("parameter." + parameter.key()).orElse(parameter.name());
        return new CurrentRuleset.Unset(
                parameter.key(), name, parameter.area(), parameter.year().orElse(null));
    }

    private CurrentRuleset.OpenRound round(Round round, List<Stage> stages) {
        return new CurrentRuleset.OpenRound(
                round.id(),
                Times.ZONE.getId(),
                round.statusDay(),
                new CurrentRuleset.Period(round.incomeFrom(), round.incomeTo()),
                disasterWindow(round),
                stages.stream().map(this::stage).toList());
    }

    private CurrentRuleset.@Nullable Period disasterWindow(Round round) {
        Settings settings = inForce.ruleset().parameters().settingsFor(area.digits(), round.year());
        LocalDate from = settings.days().get(WINDOW_FROM);
        LocalDate to = settings.days().get(WINDOW_TO);
        return from == null || to == null ? null : new CurrentRuleset.Period(from, to);
    }

    private CurrentRuleset.Stage stage(Stage stage) {
        return new CurrentRuleset.Stage(
                stage.code(), stage.name().in(language), stage.from().orElse(null), stage.to(), stage.basis());
    }
}
