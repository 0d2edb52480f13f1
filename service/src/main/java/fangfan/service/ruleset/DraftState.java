package fangfan.service.ruleset;

import fangfan.vocabulary.Text;

/** How far a draft has come. */
public enum DraftState {
    DRAFT("起草中", "being written"),
    SUBMITTED("待审批", "submitted"),
    APPROVED("已批准", "approved"),
    REJECTED("已退回", "rejected"),
    PUBLISHED("已发布", "published");

    private final Text words;

    DraftState(String zh, String en) {
        this.words = new Text(zh, en);
    }

    public Text words() {
        return words;
    }
}
