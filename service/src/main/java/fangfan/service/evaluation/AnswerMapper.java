package fangfan.service.evaluation;

import fangfan.contract.EvaluationAnswer;
import fangfan.decision.Document;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;
import org.mapstruct.ReportingPolicy;

/** Puts what only the service knows around a decision document. */
@Mapper(unmappedTargetPolicy = ReportingPolicy.ERROR)
interface AnswerMapper {

    @Mapping(target = "receipt", ignore = true)
    EvaluationAnswer answer(Document document, String decisionId, String decidedAt);
}
