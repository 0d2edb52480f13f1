package fangfan.service.account.web;

import fangfan.service.access.Accounts;
import fangfan.service.access.Caller;
import fangfan.service.access.LocalTrial;
import fangfan.service.access.Outcome;
import fangfan.service.page.Words;
import fangfan.service.page.web.PageController;
import fangfan.service.page.web.Told;
import java.util.Locale;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One's own account: change the password, see who signed in with it. */
@PageController
class AccountPageController {

    private static final int MOST_OWN = 20;
    private static final int MOST = 200;

    private final Accounts accounts;
    private final LocalTrial trial;

    AccountPageController(Accounts accounts, LocalTrial trial) {
        this.accounts = accounts;
        this.trial = trial;
    }

    @GetMapping("/account")
    String account(@AuthenticationPrincipal Caller reader, Model model) {
        if (reader.id().equals(trial.caller().id())) {
            return "redirect:/login";
        }
        model.addAttribute("name", reader.name());
        model.addAttribute("role", reader.role().name());
        model.addAttribute("lines", SignInLine.of(accounts.signInsOf(reader, MOST_OWN)));
        return "account/account";
    }

    @PostMapping("/account/password")
    String password(
            @RequestParam("old") String old,
            @RequestParam("fresh") String fresh,
            @RequestParam("again") String again,
            @AuthenticationPrincipal Caller caller,
            RedirectAttributes told,
            Locale locale) {
        Words words = Words.in(locale);
        if (!fresh.equals(again)) {
            Told.refused(words.of("account.differ"), words.of("account.differ.note"), told);
            return "redirect:/account";
        }
        Outcome<Caller> changed = accounts.changePassword(caller, old, fresh);
        if (changed instanceof Outcome.Done<Caller>) {
            return "redirect:/login?changed";
        }
        Told.of(changed, "", words, told);
        return "redirect:/account";
    }

    @GetMapping("/sign-ins")
    String signIns(@AuthenticationPrincipal Caller administrator, Model model) {
        model.addAttribute("lines", SignInLine.of(accounts.signInsWithin(administrator.area(), MOST)));
        return "account/sign-ins";
    }
}
