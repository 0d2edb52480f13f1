package fangfan.service.search;

import java.util.Optional;

/** A member of a household, by keyed hashes of what is known of the person. */
public record Person(Optional<byte[]> idNo, Optional<byte[]> name) {

    public static final Person ANYONE = new Person(Optional.empty(), Optional.empty());

    public boolean isAnyone() {
        return idNo.isEmpty() && name.isEmpty();
    }

    @Override
    public String toString() {
        return "a person";
    }
}
