package fangfan.service.ruleset.impact;

import static org.assertj.core.api.Assertions.assertThat;

import fangfan.service.RunningService;
import fangfan.service.access.Role;
import java.math.BigDecimal;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;

/** A household of which the members' self-paid medical costs are known, or some of them: what decides KG-04 and nothing else. */
record MedicalBills(String householdNo, List<String> bills) {

    private static final List<String> BILLS =
            List.of("?", "0", "1250.00", "1250.01", "2500", "2500.01", "3000.00", "3000.01", "9000");

    /** Households of two towns. */
    static List<MedicalBills> some(int count, Random random) {
        List<MedicalBills> some = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            List<String> bills = random.ints(1 + random.nextInt(2), 0, BILLS.size())
                    .mapToObj(BILLS::get)
                    .toList();
            some.add(new MedicalBills("50011610%d201-%04d".formatted(1 + random.nextInt(2), i), bills));
        }
        return some;
    }

    String areaCode() {
        return householdNo.substring(0, 12);
    }

    String town() {
        return householdNo.substring(0, 9);
    }

    /** What is known to have been paid is more than that, whatever the rest. */
    boolean exceeds(int yuan) {
        return bills.stream()
                        .filter(bill -> !bill.equals("?"))
                        .map(BigDecimal::new)
                        .reduce(BigDecimal.ZERO, BigDecimal::add)
                        .compareTo(BigDecimal.valueOf(yuan))
                > 0;
    }

    String call() {
        List<String> members = new ArrayList<>();
        for (String bill : bills) {
            members.add("{\"memberNo\": \"%d\"%s}"
                    .formatted(members.size() + 1, bill.equals("?") ? "" : ", \"selfPaidMedical\": " + bill));
        }
        return "{\"household\": {\"householdNo\": \"%s\", \"areaCode\": \"%s\", \"rural\": true, \"members\": [%s]}}"
                .formatted(householdNo, areaCode(), String.join(", ", members));
    }

    static String lines(List<MedicalBills> households) {
        return households.stream().map(MedicalBills::call).collect(Collectors.joining("\n"));
    }

    /** Has them decided on, so that their facts are kept. */
    static void store(List<MedicalBills> households, RunningService service) {
        HttpResponse<String> stored = service.send(service.request("/api/v1/evaluations/bulk", Role.COLLECTOR)
                .header("Content-Type", Counting.LINES)
                .POST(HttpRequest.BodyPublishers.ofString(lines(households), StandardCharsets.UTF_8)));
        assertThat(stored.body().lines()).hasSameSizeAs(households).allMatch(line -> line.contains("decisionId"));
    }
}
