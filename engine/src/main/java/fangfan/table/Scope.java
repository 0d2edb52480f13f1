package fangfan.table;

/** Whose value a column tests: the row's own household or member, or those of its members. */
public enum Scope {
    OWN,
    ANY_MEMBER,
    ALL_MEMBERS
}
