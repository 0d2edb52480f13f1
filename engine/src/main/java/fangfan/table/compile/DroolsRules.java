package fangfan.table.compile;

import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicLong;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieBase;
import org.kie.api.KieServices;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.builder.ReleaseId;
import org.kie.api.builder.Results;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.KieSessionConfiguration;
import org.kie.api.runtime.conf.ThreadSafeOption;
import org.kie.api.runtime.rule.FactHandle;

/**
 * Rules in Drools' working memory. Sessions are kept and used again: rules leave nothing behind but what inputs
 * remember, so an input that has been deleted leaves a session as it was.
 */
public final class DroolsRules implements CompiledRules {

    private static final AtomicLong COMPILED = new AtomicLong();

    private final KieBase kieBase;
    private final Queue<KieSession> idle = new ConcurrentLinkedQueue<>();

    public DroolsRules(KieBase kieBase) {
        this.kieBase = kieBase;
    }

    /** Compiles generated DRL; takes about a second. */
    public static DroolsRules compile(String drl) {
        KieServices services = KieServices.get();
        KieFileSystem files = services.newKieFileSystem();
        // A name of its own: two threads that compile the same rules must not take each other's away.
        ReleaseId release = services.newReleaseId("fangfan", "rules", Long.toString(COMPILED.incrementAndGet()));
        files.generateAndWritePomXML(release);
        files.write("src/main/resources/" + RulePrinter.PACKAGE.replace('.', '/') + "/rules.drl", drl);
        Results results = services.newKieBuilder(files)
                .buildAll(ExecutableModelProject.class)
                .getResults();
        if (results.hasMessages(Message.Level.ERROR)) {
            throw new IllegalStateException("the generated rules do not compile: " + results.getMessages());
        }
        KieBase kieBase = services.newKieContainer(release).newKieBase(services.newKieBaseConfiguration());
        // Kept in no repository: a ruleset that is no longer used must be free to go.
        services.getRepository().removeKieModule(release);
        return new DroolsRules(kieBase);
    }

    /** How many rules there are: two for every row. */
    public int count() {
        return kieBase.getKiePackages().stream()
                .mapToInt(p -> p.getRules().size())
                .sum();
    }

    @Override
    public void fire(List<Input> inputs) {
        KieSession kept = idle.poll();
        KieSession session = kept == null ? newSession() : kept;
        // An exception leaves the session in doubt: it is not offered again.
        List<FactHandle> handles = new ArrayList<>(inputs.size());
        inputs.forEach(input -> handles.add(session.insert(input)));
        session.fireAllRules();
        handles.forEach(session::delete);
        idle.offer(session);
    }

    /**
     * Sessions keep Drools' own locking: without it a consequence, which belongs to the shared KieBase, is handed the
     * facts of another thread's household.
     */
    private KieSession newSession() {
        KieSessionConfiguration configuration = KieServices.get().newKieSessionConfiguration();
        configuration.setOption(ThreadSafeOption.YES);
        return kieBase.newKieSession(configuration, null);
    }
}
