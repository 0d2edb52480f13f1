package fangfan.contract;

import com.fasterxml.jackson.annotation.JsonInclude;
import fangfan.decision.Document;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

/** Writes decision documents as one line of JSON, in the contract's order; what is absent is left out. */
public final class DocumentWriter {

    private static final ObjectWriter JSON = JsonMapper.builder()
            .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .enable(MapperFeature.SORT_CREATOR_PROPERTIES_FIRST)
            .changeDefaultPropertyInclusion(inclusion -> inclusion.withValueInclusion(JsonInclude.Include.NON_NULL))
            .build()
            .writerFor(Document.class);

    public String write(Document document) {
        return JSON.writeValueAsString(document);
    }
}
