package fangfan.service.log;

/** The log is not what was sealed: somebody changed it, or parts of it were restored. */
public final class BrokenLog extends RuntimeException {

    private static final long serialVersionUID = 1;

    BrokenLog(String message) {
        super(message);
    }
}
