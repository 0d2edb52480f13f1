package fangfan.service.start.web;

import fangfan.service.page.Words;
import fangfan.service.problem.Problem;

/** What went wrong and what to do. */
record Notice(String title, String text) {

    static Notice notKept(Words words) {
        return new Notice(words.of("notice.notKept"), words.of("notice.notKept.note"));
    }

    static Notice signIn(Words words) {
        return new Notice(words.of("notice.signIn"), words.of("notice.signIn.note"));
    }

    static Notice of(Problem problem, Words words) {
        String title = problem.kind().title().in(words.language());
        String detail = problem.detail()
                .map(text -> words.of("result.sentence", text.in(words.language())))
                .orElse("");
        return new Notice(words.of("notice.refused"), words.of("result.sentence", title) + " " + detail);
    }
}
