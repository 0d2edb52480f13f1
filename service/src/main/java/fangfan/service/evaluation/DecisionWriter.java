package fangfan.service.evaluation;

import fangfan.contract.DocumentWriter;
import fangfan.contract.ShanghaiTime;
import fangfan.decision.Decision;
import fangfan.decision.Document;
import fangfan.decision.Traces;
import java.time.Instant;
import java.util.UUID;
import org.mapstruct.factory.Mappers;

/** Writes what is kept of a decision, in UTF-8. The same decision is always the same bytes. */
public final class DecisionWriter {

    private final AnswerMapper mapper = Mappers.getMapper(AnswerMapper.class);
    private final DocumentWriter writer = new DocumentWriter();

    /** The answer without its receipt. */
    public byte[] document(Document document, UUID id, Instant decidedAt) {
        return writer.write(mapper.answer(document, id.toString(), ShanghaiTime.print(decidedAt)));
    }

    /** What every rule, row and condition came to. */
    public byte[] trace(Decision decision) {
        return writer.write(Traces.of(decision));
    }
}
