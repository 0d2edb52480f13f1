package fangfan.service.database;

/** A role of the embedded server and its password. */
record Login(String user, String password) {

    static final String SUPERUSER = "postgres";
    static final String OWNER = "fangfan_owner";
    static final String APPLICATION = "fangfan_app";
    static final String ERASER = "fangfan_eraser";

    @Override
    public String toString() {
        return user;
    }
}
