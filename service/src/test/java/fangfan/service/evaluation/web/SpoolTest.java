package fangfan.service.evaluation.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.SynchronousQueue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SpoolTest {

    private final ExecutorService follower = Executors.newSingleThreadExecutor();

    private final Path file;
    private final Spool spool;

    SpoolTest(@TempDir Path directory) throws IOException {
        this.file = directory.resolve("spool");
        this.spool = new Spool(FileChannel.open(
                file, StandardOpenOption.CREATE_NEW, StandardOpenOption.READ, StandardOpenOption.WRITE));
    }

    @AfterEach
    void close() throws IOException {
        spool.close();
        follower.shutdownNow();
    }

    @Test
    void everythingAppendedIsFollowedInOrder() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Future<?> following = follow(out);
        ByteArrayOutputStream expected = new ByteArrayOutputStream();
        Random random = new Random(1);
        for (int i = 0; i < 2000; i++) {
            byte[] answer = new byte[random.nextInt(3000)];
            random.nextBytes(answer);
            expected.write(answer);
            spool.append(answer);
        }
        spool.complete();
        following.get();

        assertThat(out.toByteArray()).isEqualTo(expected.toByteArray());
    }

    @Test
    void whatNobodyHasReadYetWaitsInTheFile() throws Exception {
        byte[] answer = new byte[1 << 16];
        for (int i = 0; i < 100; i++) {
            spool.append(answer);
        }
        assertThat(Files.size(file)).isEqualTo(100L << 16);
        spool.complete();

        ByteArrayOutputStream out = new ByteArrayOutputStream();
        spool.follow(out);
        assertThat(out.size()).isEqualTo(100 << 16);
    }

    @Test
    void theFileIsEmptiedWheneverTheFollowerHasCaughtUp() throws Exception {
        SynchronousQueue<String> received = new SynchronousQueue<>();
        Future<?> following = follow(new OutputStream() {
            private final StringBuilder text = new StringBuilder();

            @Override
            public void write(int b) {
                text.append((char) b);
            }

            @Override
            public void flush() throws IOException {
                try {
                    received.put(text.toString());
                } catch (InterruptedException e) {
                    throw new IOException(e);
                }
                text.setLength(0);
            }
        });

        for (String answer : new String[] {"one", "two", "three"}) {
            spool.append(answer.getBytes(StandardCharsets.US_ASCII));
            assertThat(received.take()).isEqualTo(answer);
            assertThat(Files.size(file)).isZero();
        }
        spool.complete();
        following.get();
    }

    @Test
    void nothingIsAppendedThatNobodyFollows() {
        Future<?> following = follow(new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("the client has gone");
            }
        });

        assertThatThrownBy(() -> {
                    while (true) {
                        spool.append(new byte[1]);
                    }
                })
                .isInstanceOf(IOException.class)
                .hasMessage("nobody reads the answers any more");
        assertThatThrownBy(following::get).hasMessageContaining("the client has gone");
    }

    private Future<?> follow(OutputStream out) {
        return follower.submit(() -> {
            spool.follow(out);
            return null;
        });
    }
}
