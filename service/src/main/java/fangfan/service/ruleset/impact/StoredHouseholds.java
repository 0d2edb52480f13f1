package fangfan.service.ruleset.impact;

import fangfan.contract.CallReader;
import fangfan.contract.CallReading;
import fangfan.decision.BeforeAndAfter;
import fangfan.decision.Impact;
import fangfan.service.trace.LatestCalls;
import java.util.List;
import java.util.Optional;

/** The households whose facts are stored: of each the last decision until the impact was asked for, in the order of their numbers. */
final class StoredHouseholds implements Households {

    private final CallReader reader = new CallReader();
    private final LatestCalls calls;
    private final ImpactJob job;
    private final BeforeAndAfter versions;
    private final int most;

    /** @param most households in a batch */
    StoredHouseholds(LatestCalls calls, ImpactJob job, BeforeAndAfter versions, int most) {
        this.calls = calls;
        this.job = job;
        this.versions = versions;
        this.most = most;
    }

    @Override
    public Optional<Batch> count(String reached, Impact impact) {
        LatestCalls.Page page =
                calls.page(reached, job.times().requested(), job.area().digits(), most);
        int leftOut = 0;
        for (LatestCalls.LatestCall call : page.calls()) {
            leftOut += isCounted(call, impact) ? 0 : 1;
        }
        int left = leftOut;
        return page.last().map(last -> new Batch(last, page.calls().size(), left, List.of()));
    }

    private boolean isCounted(LatestCalls.LatestCall call, Impact impact) {
        return reader.readCall(call.call()) instanceof CallReading.Read read
                && versions.count(read.call().household(), call.round(), impact);
    }
}
