package fangfan.contract;

import com.fasterxml.jackson.annotation.JsonInclude;
import fangfan.decision.ComparisonDocument;
import fangfan.decision.Document;
import fangfan.decision.ImpactReport;
import fangfan.decision.Trace;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Writes what a decision, a comparison or an impact came to as one line of JSON, in the contract's order; what is absent is left out. */
public final class DocumentWriter {

    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .enable(MapperFeature.SORT_CREATOR_PROPERTIES_FIRST)
            .disable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .changeDefaultPropertyInclusion(inclusion -> inclusion.withValueInclusion(JsonInclude.Include.NON_NULL))
            .build();
    private static final ObjectWriter DOCUMENTS = JSON.writerFor(Document.class);
    private static final ObjectWriter COMPARISONS = JSON.writerFor(ComparisonDocument.class);
    private static final ObjectWriter IMPACTS = JSON.writerFor(ImpactReport.class);
    private static final ObjectWriter ANSWERS = JSON.writerFor(EvaluationAnswer.class);

    public String write(Document document) {
        return DOCUMENTS.writeValueAsString(document);
    }

    public String write(ComparisonDocument comparison) {
        return COMPARISONS.writeValueAsString(comparison);
    }

    public String write(ImpactReport report) {
        return IMPACTS.writeValueAsString(report);
    }

    /** @return UTF-8 */
    public byte[] write(EvaluationAnswer answer) {
        return ANSWERS.writeValueAsBytes(answer);
    }

    /** @return UTF-8 */
    public byte[] write(Trace trace) {
        return TraceStream.write(trace);
    }
}
