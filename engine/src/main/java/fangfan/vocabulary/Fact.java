package fangfan.vocabulary;

import fangfan.indicator.Value;
import java.util.List;

/**
 * One fact that a decision table may ask about.
 *
 * <p>Invariant: two facts are the same when their keys are.
 */
public final class Fact {

    private final String key;
    private final int index;
    private final boolean ofMember;
    private final FactType type;
    private final Unit unit;
    private final Codes codes;
    private final Source source;

    Fact(String key, int index, boolean ofMember, FactType type, Unit unit, Codes codes, Source source) {
        this.key = key;
        this.index = index;
        this.ofMember = ofMember;
        this.type = type;
        this.unit = unit;
        this.codes = codes;
        this.source = source;
    }

    /** For example {@code household.selfPaidMedical}, {@code members[].studentStatus}, {@code member.age}. */
    public String key() {
        return key;
    }

    /** Position in the vocabulary: household facts first, then those of a member. */
    public int index() {
        return index;
    }

    public boolean isOfMember() {
        return ofMember;
    }

    public FactType type() {
        return type;
    }

    public Unit unit() {
        return unit;
    }

    /** Empty for quantities. */
    public Codes codes() {
        return codes;
    }

    /** Whether it is computed rather than submitted. */
    public boolean isDerived() {
        return key.startsWith("household.") || key.startsWith("member.");
    }

    /** Whether it comes from other rules' verdicts, so that its table is decided after theirs. */
    public boolean isOfLeads() {
        return key.endsWith("Lead");
    }

    /** Parameters that its definition uses, by key. */
    public List<String> parameters() {
        return source.parameters();
    }

    public Value value(Case c, int member) {
        return source.value(c, member);
    }

    public List<String> missing(Case c, int member) {
        return source.missing(c, member);
    }

    /** What a flag points at, as schema paths; empty for most. */
    public List<String> details(Case c) {
        return source.details(c);
    }

    /** The schema path of the submitted fact of one member, or the key of any other fact. */
    public String pathOf(int member) {
        return key.startsWith("members[]") ? "members[" + member + "]" + key.substring("members[]".length()) : key;
    }

    @Override
    public String toString() {
        return key;
    }
}
