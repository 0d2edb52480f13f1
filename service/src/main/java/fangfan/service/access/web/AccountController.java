package fangfan.service.access.web;

import fangfan.service.access.Accounts;
import fangfan.service.access.Caller;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import org.mapstruct.factory.Mappers;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Lets administrators create and disable accounts and reset their passwords. */
@RestController
@RequestMapping(path = "/api/v1/accounts", produces = MediaType.APPLICATION_JSON_VALUE)
class AccountController {

    private final AccessMapper mapper = Mappers.getMapper(AccessMapper.class);
    private final Accounts accounts;

    AccountController(Accounts accounts) {
        this.accounts = accounts;
    }

    @GetMapping
    List<AccountResponse> accounts(@AuthenticationPrincipal Caller administrator) {
        return accounts.within(administrator.area()).stream()
                .map(mapper::account)
                .toList();
    }

    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<?> create(HttpServletRequest request, @AuthenticationPrincipal Caller administrator)
            throws IOException {
        return JsonBodies.reply(
                JsonBodies.read(request, GrantForm.ACCOUNT::read).then(grant -> accounts.create(grant, administrator)),
                HttpStatus.CREATED,
                mapper::newPassword,
                request);
    }

    @PostMapping("/{name}/password")
    ResponseEntity<?> resetPassword(
            @PathVariable String name, HttpServletRequest request, @AuthenticationPrincipal Caller administrator) {
        return JsonBodies.reply(
                accounts.resetPassword(name, administrator), HttpStatus.OK, mapper::newPassword, request);
    }

    @DeleteMapping("/{name}")
    ResponseEntity<?> disable(
            @PathVariable String name, HttpServletRequest request, @AuthenticationPrincipal Caller administrator) {
        return JsonBodies.reply(accounts.disable(name, administrator), HttpStatus.OK, mapper::account, request);
    }
}
