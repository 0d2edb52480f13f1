package fangfan.service.trace;

/** A household by its number and where it lives; facts and erasures are kept for each. */
public record HouseholdRef(String householdNo, String areaCode) implements Comparable<HouseholdRef> {

    @Override
    public int compareTo(HouseholdRef other) {
        int byNumber = householdNo.compareTo(other.householdNo);
        return byNumber == 0 ? areaCode.compareTo(other.areaCode) : byNumber;
    }
}
