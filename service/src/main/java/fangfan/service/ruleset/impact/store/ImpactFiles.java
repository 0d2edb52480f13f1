package fangfan.service.ruleset.impact.store;

import fangfan.service.trace.MasterKey;
import java.io.InputStream;
import java.security.SecureRandom;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The files that impacts are counted over, encrypted in PostgreSQL until they are. */
@Component
public class ImpactFiles {

    private final JdbcClient jdbc;
    private final MasterKey key;
    private final SecureRandom random;

    ImpactFiles(JdbcClient jdbc, MasterKey key, SecureRandom random) {
        this.jdbc = jdbc;
        this.key = key;
        this.random = random;
    }

    /** @param number of the chunk, from 0 */
    public void append(UUID impact, int number, byte[] content) {
        jdbc.sql("insert into impact_chunk (impact_id, number, content) values (:id, :number, :content)")
                .param("id", impact)
                .param("number", number)
                .param("content", key.encrypt(content, place(impact, number), random))
                .update();
    }

    Optional<byte[]> chunk(UUID impact, int number) {
        return jdbc.sql("select content from impact_chunk where impact_id = :id and number = :number")
                .param("id", impact)
                .param("number", number)
                .query(byte[].class)
                .optional()
                .map(content -> key.decrypt(content, place(impact, number)));
    }

    private static String place(UUID impact, int number) {
        return impact + " " + number;
    }

    /** The file, fetched chunk by chunk. */
    public InputStream open(UUID impact) {
        return new ChunkStream(number -> chunk(impact, number));
    }

    public void delete(UUID impact) {
        jdbc.sql("delete from impact_chunk where impact_id = :id")
                .param("id", impact)
                .update();
    }

    /** What an upload that broke off, or a counting that was over, has left behind. */
    public void deleteLeftOver() {
        jdbc.sql("""
                        delete from impact_chunk c
                        where created_at < clock_timestamp() - interval '1 hour'
                          and not exists (select from impact i where i.id = c.impact_id and i.state in ('QUEUED', 'RUNNING'))
                        """).update();
    }
}
