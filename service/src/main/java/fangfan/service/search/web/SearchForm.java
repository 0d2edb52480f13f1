package fangfan.service.search.web;

import fangfan.service.access.AreaPrefix;
import fangfan.service.access.Caller;
import fangfan.service.access.Outcome;
import fangfan.service.access.web.JsonFields;
import fangfan.service.problem.Problem;
import fangfan.service.problem.ProblemKind;
import fangfan.service.search.Cursor;
import fangfan.service.search.ExportFormat;
import fangfan.service.search.Person;
import fangfan.service.search.Search;
import fangfan.service.trace.People;
import fangfan.vocabulary.Text;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Reads what is looked for, whether it stood in an address or in a body. */
@Component
final class SearchForm {

    static final Set<String> FILTERS = Set.of(
            "householdNo", "ruleId", "category", "outcome", "area", "round", "rulesetVersion", "from", "to", "key");
    /** In a body alone: what stands in an address is kept by browsers and proxies. */
    static final Set<String> PERSON = Set.of("idNo", "name");

    static final Set<String> PAGE = Set.of("limit", "after");
    static final Set<String> FORMAT = Set.of("format");

    static final int DEFAULT_LIMIT = 50;
    private static final int MOST = 200;

    private static final Text OUTSIDE = new Text("area 不在您负责的地区内，请核对", "`area` is not within your own area; check it");
    private static final Text NO_FORMAT = new Text("请从中选一个：ndjson, xlsx", "give one of ndjson, xlsx");

    private final People people;

    SearchForm(People people) {
        this.people = people;
    }

    /**
     * What is looked for, and how it is wanted.
     *
     * @param limit most items of a page
     */
    record Order(Search search, int limit, Optional<Cursor> after, ExportFormat format) {

        Order of(Person person) {
            return new Order(search.of(person), limit, after, format);
        }
    }

    /** @param known names of what may be said */
    Outcome<Order> read(JsonNode said, List<Set<String>> known, Caller caller) {
        Set<String> names = new HashSet<>();
        known.forEach(names::addAll);
        JsonFields fields = JsonFields.of(said, names);
        FilterFields filters = new FilterFields(fields);
        Optional<AreaPrefix> area = filters.area();
        Order order = order(filters, fields, area.orElse(caller.area()));
        return fields.outcome(() -> order)
                .then(read -> caller.area().covers(read.search().area())
                        ? new Outcome.Done<>(read)
                        : new Outcome.Refused<>(
                                Problem.of(ProblemKind.OUTSIDE_AREA).because(OUTSIDE)));
    }

    private Order order(FilterFields filters, JsonFields fields, AreaPrefix area) {
        var from = filters.from();
        Search search = new Search(
                filters.householdNo(),
                filters.ruleId(),
                filters.category(),
                filters.outcome(),
                area,
                filters.round(),
                filters.rulesetVersion(),
                from,
                filters.to(from),
                filters.key(),
                new Person(
                        filters.ofPerson("idNo").map(people::ofIdNumber),
                        filters.ofPerson("name").map(people::ofName)));
        return new Order(search, filters.limit(MOST).orElse(DEFAULT_LIMIT), filters.after(), format(fields));
    }

    private static ExportFormat format(JsonFields fields) {
        return fields.optional("format", said -> ExportFormat.named(said).isPresent(), "enum", NO_FORMAT)
                .flatMap(ExportFormat::named)
                .orElse(ExportFormat.NDJSON);
    }
}
