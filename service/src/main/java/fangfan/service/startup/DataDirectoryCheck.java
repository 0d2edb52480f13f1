package fangfan.service.startup;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.boot.context.event.ApplicationEnvironmentPreparedEvent;
import org.springframework.boot.context.logging.LoggingApplicationListener;
import org.springframework.context.ApplicationListener;
import org.springframework.core.Ordered;

/** Looks at the data directory before anything is written to it: the log comes first, and could not say that it cannot be written. */
final class DataDirectoryCheck implements ApplicationListener<ApplicationEnvironmentPreparedEvent>, Ordered {

    @Override
    public int getOrder() {
        return LoggingApplicationListener.DEFAULT_ORDER - 1;
    }

    @Override
    public void onApplicationEvent(ApplicationEnvironmentPreparedEvent event) {
        Path data = Path.of(event.getEnvironment().getRequiredProperty("fangfan.data"))
                .toAbsolutePath()
                .normalize();
        try {
            Files.createDirectories(data);
            if (!Files.isWritable(data)) {
                throw new AccessDeniedException(data.toString());
            }
        } catch (IOException e) {
            throw new UnusableDataDirectory(data, e);
        }
    }
}
