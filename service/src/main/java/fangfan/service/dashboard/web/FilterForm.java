package fangfan.service.dashboard.web;

import fangfan.service.dashboard.Selection;
import fangfan.service.page.RoundName;
import fangfan.service.page.Words;
import java.util.List;

/** The form above the figures as it is filled in. */
record FilterForm(String from, String to, List<Choice> rounds) {

    record Choice(String id, String name, boolean chosen) {}

    /** @param rounds that there are */
    static FilterForm of(Selection selected, List<String> rounds, Words words) {
        RoundName names = new RoundName(words);
        return new FilterForm(
                selected.from().toString(),
                selected.to().toString(),
                rounds.stream()
                        .map(id -> new Choice(
                                id,
                                names.of(id),
                                selected.round().filter(id::equals).isPresent()))
                        .toList());
    }
}
