package fangfan.service.access.web;

import fangfan.service.access.Caller;
import fangfan.service.access.Keys;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
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

/** Lets administrators create, rotate and revoke keys. */
@RestController
@RequestMapping(path = "/api/v1/keys", produces = MediaType.APPLICATION_JSON_VALUE)
class KeyController {

    private final AccessMapper mapper = Mappers.getMapper(AccessMapper.class);
    private final Keys keys;

    KeyController(Keys keys) {
        this.keys = keys;
    }

    @GetMapping
    List<KeyResponse> keys(@AuthenticationPrincipal Caller administrator) {
        return keys.within(administrator.area()).stream().map(mapper::key).toList();
    }

    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<?> create(HttpServletRequest request, @AuthenticationPrincipal Caller administrator)
            throws IOException {
        return JsonBodies.reply(
                JsonBodies.read(request, GrantForm.KEY::read).then(grant -> keys.create(grant, administrator)),
                HttpStatus.CREATED,
                mapper::newKey,
                request);
    }

    @PostMapping("/{id}/rotate")
    ResponseEntity<?> rotate(
            @PathVariable UUID id, HttpServletRequest request, @AuthenticationPrincipal Caller administrator) {
        return JsonBodies.reply(keys.rotate(id, administrator), HttpStatus.OK, mapper::newKey, request);
    }

    @DeleteMapping("/{id}")
    ResponseEntity<?> revoke(
            @PathVariable UUID id, HttpServletRequest request, @AuthenticationPrincipal Caller administrator) {
        return JsonBodies.reply(keys.revoke(id, administrator), HttpStatus.OK, mapper::key, request);
    }
}
