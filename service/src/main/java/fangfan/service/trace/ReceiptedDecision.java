package fangfan.service.trace;

/** A decision with the hash of its record. */
public record ReceiptedDecision(DecisionRecord record, Receipt receipt) {

    public static ReceiptedDecision of(DecisionRecord record) {
        return new ReceiptedDecision(record, Receipt.of(record));
    }

    /** The answer as it was given and always will be: the document with the receipt as its last member. */
    public byte[] answer() {
        return receipt.appendedTo(record.document());
    }
}
