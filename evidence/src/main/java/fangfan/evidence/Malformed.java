package fangfan.evidence;

/** Something that is not written as the log writes it. */
public final class Malformed extends Exception {

    private static final long serialVersionUID = 1L;

    private final String place;

    /** @param place what cannot be read, such as {@code record.asOf}; never a value */
    public Malformed(String place) {
        super(place);
        this.place = place;
    }

    public String place() {
        return place;
    }

    /** The same, of what lies within something: {@code asOf} within {@code record} is {@code record.asOf}. */
    public Malformed within(String outer) {
        return new Malformed(outer + "." + place);
    }
}
