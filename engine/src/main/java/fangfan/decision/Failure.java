package fangfan.decision;

/** Why a rule could not be decided although nothing about the household kept it open. */
enum Failure {
    EVALUATORS_DISAGREE("evaluators.disagree"),
    EVALUATOR_FAILED("evaluator.failed");

    private final String code;

    Failure(String code) {
        this.code = code;
    }

    /** Stable; its words stand under {@code failure.*}. */
    String code() {
        return code;
    }
}
