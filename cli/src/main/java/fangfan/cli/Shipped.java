package fangfan.cli;

import fangfan.shipped.ShippedRuleset;
import fangfan.vocabulary.Text;
import java.util.Map;
import java.util.function.Supplier;

/** What the product ships with, loaded when a command needs it. */
final class Shipped {

    private final Supplier<ShippedRuleset> loader;
    private final Supplier<Map<String, byte[]>> workbooks;

    Shipped(Supplier<ShippedRuleset> loader, Supplier<Map<String, byte[]>> workbooks) {
        this.loader = loader;
        this.workbooks = workbooks;
    }

    ShippedRuleset ruleset() {
        return orUnavailable(loader);
    }

    /** By file name. */
    Map<String, byte[]> workbooks() {
        return orUnavailable(workbooks);
    }

    // Whatever keeps the rules from loading is no fault of the files that were to be read.
    private static <T> T orUnavailable(Supplier<T> supplier) {
        try {
            return supplier.get();
        } catch (RuntimeException | LinkageError e) {
            throw new Unavailable(
                    new Text(
                            "随程序提供的规则装不进来，请删除 cli/target 后再运行一次，程序会重新构建",
                            "the rules that the program ships with cannot be loaded; remove cli/target and run again to build anew"),
                    e);
        }
    }
}
