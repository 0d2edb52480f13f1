package fangfan.contract;

/** Maps the {@code visit} of a call. */
final class VisitMapping {

    private VisitMapping() {}

    static Visit visit(Fields visit) {
        return new Visit(
                visit.texts("collectors"),
                visit.day("visitedOn"),
                visit.code("mode", VisitMode.class),
                visit.text("modeReason"),
                visit.code("answeredBy", AnsweredBy.class),
                visit.text("answeredByReason"),
                visit.flag("householdSigned"),
                visit.flag("collectorsSigned"));
    }
}
