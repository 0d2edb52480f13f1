package fangfan.service.search.web;

import fangfan.service.search.Person;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Persons that somebody looked for in this session: addresses name them by a number that means nothing, so that no citizen ID or name
 * stands in one. What is kept of them are hashes.
 */
@Component
final class PersonsSought {

    private static final String ATTRIBUTE = PersonsSought.class.getName();
    private static final int MOST = 20;
    private static final int BYTES = 12;

    private final SecureRandom random;

    PersonsSought(SecureRandom random) {
        this.random = random;
    }

    /** @return how addresses name the person */
    String remember(Person person, HttpServletRequest request) {
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        String number = HexFormat.of().formatHex(bytes);
        HttpSession session = request.getSession();
        Map<String, Person> persons = new LinkedHashMap<>(of(session));
        persons.put(number, person);
        if (persons.size() > MOST) {
            persons.remove(persons.keySet().iterator().next());
        }
        session.setAttribute(ATTRIBUTE, persons);
        return number;
    }

    /** Empty when it was in another session, or too many ago. */
    Optional<Person> find(String number, HttpServletRequest request) {
        return Optional.ofNullable(of(request.getSession(false)).get(number));
    }

    @SuppressWarnings("unchecked") // set above
    private static Map<String, Person> of(@Nullable HttpSession session) {
        return session != null && session.getAttribute(ATTRIBUTE) instanceof Map<?, ?> persons
                ? (Map<String, Person>) persons
                : Map.of();
    }
}
