package fangfan.service.log;

import fangfan.evidence.Malformed;
import fangfan.evidence.checkpoint.Checkpoint;
import fangfan.evidence.checkpoint.LogKey;
import fangfan.evidence.checkpoint.SignedCheckpoint;
import fangfan.evidence.checkpoint.SigningKey;
import fangfan.service.database.KeyDirectory;
import fangfan.service.database.StartRefusal;
import fangfan.service.log.store.LogRows;
import fangfan.vocabulary.Text;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The key that checkpoints are signed with; it stands outside the database, so that whoever rules that cannot sign. */
@Component
final class SealKey {

    static final String PRIVATE_FILE = "seal.key";
    static final String PUBLIC_FILE = "seal.pub";

    private final SigningKey key;

    SealKey(KeyDirectory keys, LogRows rows) {
        Optional<String> kept = keys.read(PRIVATE_FILE);
        this.key = kept.isPresent() ? read(kept.get(), keys) : make(keys, rows);
    }

    private static SigningKey read(String pem, KeyDirectory keys) {
        try {
            LogKey publicKey = LogKey.ofPem(keys.read(PUBLIC_FILE).orElseThrow(() -> lost(keys, PUBLIC_FILE)));
            return SigningKey.ofPem(pem, publicKey);
        } catch (Malformed e) {
            throw lost(keys, PRIVATE_FILE);
        }
    }

    /** Of instances that start together on one database the trace's master key has let one through first. */
    private static SigningKey make(KeyDirectory keys, LogRows rows) {
        if (rows.latest().isPresent()) {
            throw lost(keys, PRIVATE_FILE);
        }
        SigningKey fresh = SigningKey.generate();
        keys.write(PUBLIC_FILE, fresh.logKey().pem().lines().toList());
        keys.write(PRIVATE_FILE, fresh.pem().lines().toList());
        return fresh;
    }

    private static StartRefusal lost(KeyDirectory keys, String file) {
        return new StartRefusal(
                new Text(
                        "找不到封存用的签名钥匙，或文件坏了：" + keys.file(file),
                        "the key that seals the log is missing or damaged: " + keys.file(file)),
                new Text(
                        "请从备份里取回 seal.key 和 seal.pub，或用 FANGFAN_KEYS 指向它们所在的目录，再启动",
                        "restore seal.key and seal.pub from their backup, or let FANGFAN_KEYS name their directory, and start again"),
                null);
    }

    SignedCheckpoint sign(Checkpoint checkpoint) {
        return SignedCheckpoint.sign(checkpoint, key);
    }

    String publicPem() {
        return key.logKey().pem();
    }

    /** @throws BrokenLog when this log did not sign it */
    Checkpoint verified(String note) {
        try {
            SignedCheckpoint signed = SignedCheckpoint.parse(note);
            if (signed.verify(key.logKey())) {
                return signed.checkpoint();
            }
        } catch (Malformed e) {
            throw new BrokenLog("a checkpoint is damaged: " + e.place());
        }
        throw new BrokenLog("a checkpoint was not signed with the key of this service");
    }
}
