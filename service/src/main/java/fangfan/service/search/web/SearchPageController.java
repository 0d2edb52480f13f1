package fangfan.service.search.web;

import fangfan.service.access.Caller;
import fangfan.service.access.Outcome;
import fangfan.service.page.Words;
import fangfan.service.page.web.PageController;
import fangfan.service.page.web.Told;
import fangfan.service.search.Searches;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Decisions to look for. What is looked for stands in the address, so that it can be passed on; persons never do. */
@PageController
class SearchPageController {

    static final String PATH = "/decisions";

    private final Searches searches;
    private final SearchForm form;
    private final AskedPage asked;
    private final PersonsSought persons;
    private final FilterChoices choices;

    SearchPageController(
            Searches searches, SearchForm form, AskedPage asked, PersonsSought persons, FilterChoices choices) {
        this.searches = searches;
        this.form = form;
        this.asked = asked;
        this.persons = persons;
        this.choices = choices;
    }

    @GetMapping(PATH)
    String search(HttpServletRequest request, @AuthenticationPrincipal Caller reader, Model model, Locale locale) {
        Words words = Words.in(locale);
        AskedPage.Asked page = asked.read(request, SearchForm.PAGE, reader);
        model.addAttribute("choices", choices.in(words, page.said()));
        model.addAttribute(
                "view",
                page.order() instanceof Outcome.Done<SearchForm.Order> order
                        ? SearchView.found(
                                searches.page(
                                        order.value().search(),
                                        order.value().limit(),
                                        order.value().after()),
                                page,
                                reader,
                                words)
                        : SearchView.refused(
                                ((Outcome.Refused<SearchForm.Order>) page.order()).problem(), page, reader, words));
        return "search/decisions";
    }

    /** Remembers whom to look for, and leads to an address that does not name the person. */
    @PostMapping(PATH + "/person")
    String person(
            @RequestParam("idNo") String idNo,
            @RequestParam("name") String name,
            HttpServletRequest request,
            @AuthenticationPrincipal Caller reader,
            RedirectAttributes told,
            Locale locale) {
        Words words = Words.in(locale);
        ObjectNode said = JsonNodeFactory.instance.objectNode();
        Map.of("idNo", idNo, "name", name).forEach((field, value) -> {
            if (!value.isBlank()) {
                said.put(field, value.strip());
            }
        });
        if (said.isEmpty()) {
            Told.refused(words.of("search.person.none"), words.of("search.person.none.note"), told);
            return "redirect:" + PATH;
        }
        Outcome<SearchForm.Order> order = form.read(said, List.of(SearchForm.PERSON), reader);
        if (order instanceof Outcome.Done<SearchForm.Order> done) {
            return "redirect:" + PATH + "?" + AskedPage.PERSON + "="
                    + persons.remember(done.value().search().person(), request);
        }
        Told.of(order, "", words, told);
        return "redirect:" + PATH;
    }
}
