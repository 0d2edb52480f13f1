package fangfan.contract;

import tools.jackson.databind.JsonNode;

/** Bytes as a JSON text that can be relied on: UTF-8, no key twice in an object, nested at most 32 deep. */
public sealed interface JsonReading {

    /** Numbers are decimals of bounded size, strings whole characters. */
    record Read(JsonNode body) implements JsonReading {}

    /** The bytes are no such text. */
    record Faulty(CallReading.NotJson fault) implements JsonReading {}

    static JsonReading of(byte[] bytes) {
        try {
            return new Read(JsonTree.of(StrictUtf8.decode(bytes)));
        } catch (FaultyJson faulty) {
            return new Faulty(faulty.reading());
        }
    }
}
