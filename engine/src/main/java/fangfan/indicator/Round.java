package fangfan.indicator;

import java.time.LocalDate;

/**
 * One screening round. Age, schooling and health are taken on its status day, sums over its income period.
 *
 * @param id for example {@code 2023-2}, the second round of 2023
 */
public record Round(String id, LocalDate statusDay, LocalDate incomeFrom, LocalDate incomeTo) {

    public int year() {
        return statusDay.getYear();
    }
}
