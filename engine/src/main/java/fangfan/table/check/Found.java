package fangfan.table.check;

/** What a search for a household came to. */
sealed interface Found {

    /**
     * There are such households.
     *
     * @param hasMembers whether they have any members
     */
    record At(Box box, boolean hasMembers) implements Found {}

    /** There is none. */
    record Nowhere() implements Found {}

    /** The budget was spent before the search came to an end. */
    record NotDecided() implements Found {}
}
