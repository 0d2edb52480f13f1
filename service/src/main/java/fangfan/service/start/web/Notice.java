package fangfan.service.start.web;

import fangfan.service.page.Words;
import fangfan.service.problem.Problem;
import fangfan.vocabulary.Text;

/** What went wrong and what to do. */
record Notice(String title, String text) {

    static Notice notKept(Words words) {
        return new Notice(words.of("notice.notKept"), words.of("notice.notKept.note"));
    }

    static Notice signIn(Words words) {
        return new Notice(words.of("notice.signIn"), words.of("notice.signIn.note"));
    }

    static Notice of(Problem problem, Words words) {
        Text title = problem.kind().title();
        Text todo = problem.detail().orElse(problem.kind().advice());
        return new Notice(
                words.of("notice.refused"),
                words.of("notice.refused.note", title.in(words.language()), todo.in(words.language())));
    }
}
