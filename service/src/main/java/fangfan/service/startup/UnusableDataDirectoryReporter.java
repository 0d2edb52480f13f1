package fangfan.service.startup;

import fangfan.vocabulary.Text;
import org.springframework.boot.SpringBootExceptionReporter;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** Says which directory cannot be used, and how to name another; past Boot's reporters, which need a log that there is not yet. */
@Order(Ordered.HIGHEST_PRECEDENCE)
final class UnusableDataDirectoryReporter implements SpringBootExceptionReporter {

    @Override
    public boolean reportException(Throwable failure) {
        if (failure instanceof UnusableDataDirectory unusable) {
            FaultOnConsole.print(analysis(unusable));
            return true;
        }
        return false;
    }

    static FailureAnalysis analysis(UnusableDataDirectory failure) {
        return WhatToDo.about(
                failure,
                new Text(
                        "数据目录写不进去：" + failure.directory(),
                        "the data directory cannot be written: " + failure.directory()),
                new Text(
                        "请把目录交给运行服务的账号，或用 FANGFAN_DATA=目录 换一个",
                        "give the directory to the account that runs the service, or choose another with FANGFAN_DATA=directory"));
    }
}
