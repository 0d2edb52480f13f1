package fangfan.service.trace;

/** What comes of asking for a decision. */
public sealed interface Lookup {

    record Found(KeptDecision decision) implements Lookup {}

    /** There is one, and nobody may or can read it any more. */
    record Erased(Erasure erasure) implements Lookup {}

    /** There is one, of another area. */
    record OutsideArea() implements Lookup {}

    record Absent() implements Lookup {}
}
