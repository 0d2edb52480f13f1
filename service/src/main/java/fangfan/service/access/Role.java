package fangfan.service.access;

/** What a caller may do; the contract's table says which calls each role may make. */
public enum Role {
    COLLECTOR,
    EDITOR,
    APPROVER,
    AUDITOR,
    ADMIN
}
