package fangfan.service.database;

/** Bodies of calls. */
final class Calls {

    static final String ILLNESS = """
            {"round": "2023-2", "household": {"householdNo": "500116101201-0001", "areaCode": "500116101201", "rural": true,
             "members": [{"memberNo": "1", "selfPaidMedical": "3500.00"}]}}""";

    private Calls() {}
}
