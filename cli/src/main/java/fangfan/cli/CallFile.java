package fangfan.cli;

/**
 * One file that holds a call or a household.
 *
 * @param name as reports write it: the path as it was given
 */
record CallFile(String name, Source source) {

    /** Where the bytes are; read when it is the file's turn, so that a large folder need not fit into memory. */
    interface Source {

        byte[] read();
    }
}
