package fangfan.service.trace;

import fangfan.service.database.KeyDirectory;
import fangfan.service.database.StartRefusal;
import fangfan.service.trace.store.MasterRows;
import fangfan.vocabulary.Text;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.support.TransactionTemplate;

/** The master key: made at the first start of a database, and demanded ever after. */
@Configuration(proxyBeanMethods = false)
class TraceKeys {

    static final String FILE = "master.key";

    @Bean
    SecureRandom random() {
        return new SecureRandom();
    }

    /** Of instances that start together on one database, one makes the key; it is committed only once it is written. */
    @Bean
    MasterKey masterKey(KeyDirectory keys, MasterRows rows, SecureRandom random, TransactionTemplate transaction) {
        return Objects.requireNonNull(transaction.execute(status -> {
            rows.lock();
            Optional<byte[]> used = rows.fingerprint();
            MasterKey key = keys.read(FILE)
                    .map(text -> read(text, keys.file(FILE)))
                    .orElseGet(() -> {
                        if (used.isPresent()) {
                            throw lost(keys.file(FILE));
                        }
                        return make(keys, random);
                    });
            if (used.isEmpty()) {
                rows.insert(key.fingerprint());
            } else if (!Arrays.equals(used.get(), key.fingerprint())) {
                throw another(keys.file(FILE));
            }
            return key;
        }));
    }

    private static MasterKey make(KeyDirectory keys, SecureRandom random) {
        byte[] secret = new byte[MasterKey.BYTES];
        random.nextBytes(secret);
        keys.write(FILE, List.of(Base64.getEncoder().encodeToString(secret)));
        return new MasterKey(secret);
    }

    private static MasterKey read(String text, Path file) {
        try {
            return new MasterKey(Base64.getDecoder().decode(text.strip()));
        } catch (IllegalArgumentException e) {
            throw new StartRefusal(
                    new Text("主密钥文件坏了：" + file, "the master key is damaged: " + file),
                    new Text("请从备份里取回这个文件，再启动", "restore this file from its backup and start again"),
                    e);
        }
    }

    private static StartRefusal lost(Path file) {
        return new StartRefusal(
                new Text("找不到主密钥：" + file, "the master key is missing: " + file),
                new Text(
                        "没有它，库里的户情和判定谁也读不出来。请从备份里取回，或用 FANGFAN_KEYS 指向它所在的目录，再启动",
                        "without it nobody can read the facts and decisions in this database; restore it from its backup, or let FANGFAN_KEYS name its directory, and start again"),
                null);
    }

    private static StartRefusal another(Path file) {
        return new StartRefusal(
                new Text("主密钥不是这个库的：" + file, "the master key is not that of this database: " + file),
                new Text(
                        "请放回这个库自己的主密钥；几个服务共用一个库，就共用一个 FANGFAN_KEYS 目录",
                        "put back the key that belongs to this database; services that share a database share the directory FANGFAN_KEYS"),
                null);
    }
}
