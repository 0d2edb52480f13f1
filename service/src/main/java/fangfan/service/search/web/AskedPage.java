package fangfan.service.search.web;

import fangfan.service.access.Caller;
import fangfan.service.access.Outcome;
import fangfan.service.problem.Problem;
import fangfan.service.problem.ProblemKind;
import fangfan.service.search.Person;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;

/** Reads the address of the page: what a form left blank was not asked. */
@Component
final class AskedPage {

    static final String PERSON = "person";

    /** Of every page; they filter nothing. */
    private static final Set<String> BESIDES = Set.of("lang", PERSON);

    private final SearchForm form;
    private final PersonsSought persons;

    AskedPage(SearchForm form, PersonsSought persons) {
        this.form = form;
        this.persons = persons;
    }

    /**
     * What was asked.
     *
     * @param said filters by name, as they were written
     * @param person how the address names the person; empty: nobody in particular
     * @param isFirst whether it is no page after another
     */
    record Asked(Map<String, String> said, String person, boolean isFirst, Outcome<SearchForm.Order> order) {

        /** The same in an address, with something besides. */
        String at(String path, Map<String, String> besides) {
            UriComponentsBuilder address = UriComponentsBuilder.fromPath(path);
            Map<String, String> all = new LinkedHashMap<>(said);
            if (!person.isEmpty()) {
                all.put(PERSON, person);
            }
            all.putAll(besides);
            all.keySet().forEach(name -> address.queryParam(name, "{" + name + "}"));
            return address.encode().buildAndExpand(all).toUriString();
        }

        boolean isEverything() {
            return said.isEmpty() && person.isEmpty();
        }
    }

    /** @param besides what may be said besides filters */
    Asked read(HttpServletRequest request, Set<String> besides, Caller reader) {
        Map<String, String[]> parameters = new HashMap<>();
        Map<String, String> said = new LinkedHashMap<>();
        request.getParameterMap().forEach((name, values) -> {
            if (!BESIDES.contains(name) && !(values.length == 1 && values[0].isBlank())) {
                parameters.put(name, Arrays.stream(values).map(String::strip).toArray(String[]::new));
                if (SearchForm.FILTERS.contains(name)) {
                    said.put(name, values[0].strip());
                }
            }
        });
        String person = Optional.ofNullable(request.getParameter(PERSON)).orElse("");
        Outcome<SearchForm.Order> order = Parameters.asJson(parameters)
                .then(json -> form.read(json, List.of(SearchForm.FILTERS, besides), reader))
                .then(read -> person.isEmpty() ? new Outcome.Done<>(read) : of(person, read, request));
        return new Asked(said, person, !parameters.containsKey("after"), order);
    }

    private Outcome<SearchForm.Order> of(String number, SearchForm.Order order, HttpServletRequest request) {
        Optional<Person> person = persons.find(number, request);
        return person.isPresent()
                ? new Outcome.Done<>(order.of(person.get()))
                : new Outcome.Refused<>(Problem.of(ProblemKind.NOT_FOUND));
    }
}
