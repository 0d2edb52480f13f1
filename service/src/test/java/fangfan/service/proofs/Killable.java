package fangfan.service.proofs;

/** Something that can be killed without warning and comes back with what it had made durable. */
interface Killable {

    /** {@code kill -9}. */
    void kill();

    /** Starts it again on the same port and data directory. */
    void restart();
}
