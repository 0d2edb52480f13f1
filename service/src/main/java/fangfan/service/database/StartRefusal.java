package fangfan.service.database;

import fangfan.vocabulary.Text;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Path;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Why the service does not start, and what the operator can do about it. */
public final class StartRefusal extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient Text problem;
    private final transient Text remedy;

    public StartRefusal(Text problem, Text remedy, @Nullable Throwable cause) {
        super(problem.en(), cause);
        this.problem = problem;
        this.remedy = remedy;
    }

    Text problem() {
        return problem;
    }

    Text remedy() {
        return remedy;
    }

    public static StartRefusal of(IOException cause, Path path) {
        String reason = String.valueOf(cause.getMessage()).toLowerCase(Locale.ROOT);
        if (reason.contains("no space left") || reason.contains("not enough space") || reason.contains("quota")) {
            return diskFull(path, cause);
        }
        if (cause instanceof AccessDeniedException
                || reason.contains("denied")
                || reason.contains("read-only")
                || reason.contains("not permitted")) {
            return notWritable(path, cause);
        }
        return new StartRefusal(
                new Text("数据目录用不了：" + path, "the data directory cannot be used: " + path),
                new Text("原因：" + cause, "cause: " + cause),
                cause);
    }

    static StartRefusal diskFull(Path path, @Nullable Throwable cause) {
        return new StartRefusal(
                new Text("磁盘满了，数据库起不来：" + path, "the disk is full, the database cannot start: " + path),
                new Text(
                        "请腾出至少 500 MB 空间，或用 FANGFAN_DATA 换一个目录，再启动。已存的判定不会丢",
                        "free at least 500 MB, or choose another directory with FANGFAN_DATA, and start again; decisions already kept are safe"),
                cause);
    }

    static StartRefusal notWritable(Path path, @Nullable Throwable cause) {
        return new StartRefusal(
                new Text("数据目录没有读写权限：" + path, "the data directory cannot be read and written: " + path),
                new Text(
                        "请把目录交给运行服务的账号，或用 FANGFAN_DATA 换一个目录",
                        "give the directory to the account that runs the service, or choose another one with FANGFAN_DATA"),
                cause);
    }

    static StartRefusal inUse(Path path, String holder) {
        return new StartRefusal(
                new Text(
                        "另一个防返服务（进程 %s）正在用这个数据目录：%s".formatted(holder, path),
                        "another Fangfan service (process %s) is using this data directory: %s"
                                .formatted(holder, path)),
                new Text(
                        "请先停掉它；要同时运行两个，就用 FANGFAN_DATA 各给一个目录",
                        "stop that one first; to run two, give each a directory of its own with FANGFAN_DATA"),
                null);
    }

    static StartRefusal otherMajor(Path path, String found, String expected) {
        return new StartRefusal(
                new Text(
                        "数据目录是 PostgreSQL %s 建的，这个版本带的是 PostgreSQL %s：%s".formatted(found, expected, path),
                        "the data directory was made by PostgreSQL %s, this release brings PostgreSQL %s: %s"
                                .formatted(found, expected, path)),
                new Text(
                        "请用原来的版本启动并用 pg_dump 导出，再导入新目录；步骤见 docs/backup.md",
                        "start the former release, take a dump with pg_dump, restore it into a new directory; see docs/backup.md"),
                null);
    }

    static StartRefusal passwordsLost(Path path) {
        return new StartRefusal(
                new Text(
                        "数据库的密码文件丢了，或和数据对不上：" + path,
                        "the file with the database's passwords is lost or does not fit the data: " + path),
                new Text(
                        "请从备份中把它放回原处；它和数据目录要一起备份",
                        "put it back from a backup; it belongs into every backup of the data directory"),
                null);
    }

    static StartRefusal portTaken(int port) {
        return new StartRefusal(
                new Text(
                        "端口 %d 已被占用，数据库起不来".formatted(port),
                        "port %d is taken, the database cannot start".formatted(port)),
                new Text(
                        "请停掉占用它的程序，或改 fangfan.database.port；写 0 就自动选一个",
                        "stop the program that has it, or change fangfan.database.port; with 0 a free one is chosen"),
                null);
    }

    static StartRefusal noBinaries(String archive) {
        return new StartRefusal(
                new Text(
                        "这个程序包里没有适合本机的 PostgreSQL（%s）".formatted(archive),
                        "this build brings no PostgreSQL for this machine (%s)".formatted(archive)),
                new Text(
                        "请在本机上重新构建，或用 SPRING_DATASOURCE_URL 指定一个 PostgreSQL 15 以上的服务器",
                        "build it on this machine, or name a PostgreSQL 15 or later with SPRING_DATASOURCE_URL"),
                null);
    }

    static StartRefusal asRoot() {
        return new StartRefusal(
                new Text("PostgreSQL 不能以 root 运行", "PostgreSQL does not run as root"),
                new Text(
                        "请换一个普通账号运行服务（容器里用 --user），或用 SPRING_DATASOURCE_URL 指定外部数据库",
                        "run the service as an ordinary account (in a container: --user), or name another server with SPRING_DATASOURCE_URL"),
                null);
    }

    static StartRefusal unusablePath(Path path) {
        return new StartRefusal(
                new Text(
                        "数据目录的路径里不能有 \" $ ` \\ 这些字符：" + path,
                        "the path of the data directory must not hold any of \" $ ` \\: " + path),
                new Text("请用 FANGFAN_DATA 换一个目录", "choose another directory with FANGFAN_DATA"),
                null);
    }

    static StartRefusal doesNotStop(Path path) {
        return new StartRefusal(
                new Text("上次留下的数据库进程停不下来：" + path, "the database server left by the last run does not stop: " + path),
                new Text("请重启机器后再启动", "restart the machine and start again"),
                null);
    }

    static StartRefusal notPostgresql() {
        return new StartRefusal(
                new Text(
                        "SPRING_DATASOURCE_URL 不是 PostgreSQL 的地址",
                        "SPRING_DATASOURCE_URL is not the address of a PostgreSQL"),
                new Text(
                        "请写成 jdbc:postgresql://主机:5432/库名；留空就用自带的数据库",
                        "write jdbc:postgresql://host:5432/database; leave it empty for the embedded database"),
                null);
    }

    static StartRefusal tooOld(int major) {
        return new StartRefusal(
                new Text(
                        "数据库是 PostgreSQL %d，太旧了".formatted(major),
                        "the database is PostgreSQL %d, which is too old".formatted(major)),
                new Text("请用 PostgreSQL 15 或更新的版本", "use PostgreSQL 15 or later"),
                null);
    }

    static StartRefusal failed(Path log, String lastLine) {
        return new StartRefusal(
                new Text("自带的数据库没有启动：" + lastLine, "the embedded database did not start: " + lastLine),
                new Text("详情见 " + log, "more is in " + log),
                null);
    }
}
