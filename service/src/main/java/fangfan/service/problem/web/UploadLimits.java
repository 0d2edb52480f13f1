package fangfan.service.problem.web;

import java.util.Optional;
import org.apache.tomcat.util.http.fileupload.impl.SizeException;
import org.jspecify.annotations.Nullable;

/** How much of an upload the server takes, as it says when there is more. */
public final class UploadLimits {

    private UploadLimits() {}

    /** In bytes; empty when the upload was refused for another reason. */
    public static Optional<Integer> exceededBy(Throwable refused) {
        for (@Nullable Throwable cause = refused; cause != null; cause = cause.getCause()) {
            if (cause instanceof SizeException size) {
                return Optional.of(Math.toIntExact(size.getPermittedSize()));
            }
        }
        return Optional.empty();
    }
}
