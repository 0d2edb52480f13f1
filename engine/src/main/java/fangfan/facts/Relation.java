package fangfan.facts;

/** 与户主关系. */
public enum Relation {
    HEAD,
    SPOUSE,
    SON,
    DAUGHTER,
    SON_IN_LAW,
    DAUGHTER_IN_LAW,
    FATHER,
    MOTHER,
    FATHER_IN_LAW,
    MOTHER_IN_LAW,
    GRANDFATHER,
    GRANDMOTHER,
    GRANDSON,
    GRANDDAUGHTER,
    BROTHER,
    SISTER,
    OTHER
}
