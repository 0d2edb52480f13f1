package fangfan.service;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Bodies of calls, and answers read again. */
public final class Calls {

    private static final JsonMapper JSON = JsonMapper.shared();

    private Calls() {}

    /** The demonstration household: 3500.00 yuan of medical bills, and nobody asked where member 3 goes to school. */
    public static String demo() {
        try {
            return Files.readString(Path.of("../fixtures/households/demo-self-paid-3500.json"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A small household. */
    public static String ofArea(String areaCode) {
        return body("""
                "householdNo": "%s-0001", "areaCode": "%s", "rural": true""".formatted(areaCode, areaCode));
    }

    /** @param household its members as JSON, without braces */
    public static String body(String household) {
        return "{\"household\": {" + household + "}}";
    }

    /** The demonstration call with one more member, or another value of it. */
    public static String demoWith(String member, String json) {
        ObjectNode call = read(demo());
        call.set(member, JSON.readTree(json));
        return call.toString();
    }

    public static ObjectNode read(String json) {
        return (ObjectNode) JSON.readTree(json);
    }

    /** The answer of the contract's page, to the letter. */
    public static ObjectNode contractExample() {
        try (InputStream in = Objects.requireNonNull(Calls.class.getResourceAsStream("contract-example.json"))) {
            return read(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
