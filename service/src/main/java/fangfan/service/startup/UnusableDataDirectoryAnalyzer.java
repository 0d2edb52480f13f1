package fangfan.service.startup;

import fangfan.vocabulary.Text;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says which directory cannot be used, and how to name another. */
final class UnusableDataDirectoryAnalyzer extends AbstractFailureAnalyzer<UnusableDataDirectory> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, UnusableDataDirectory cause) {
        return WhatToDo.about(
                cause,
                new Text("数据目录写不进去：" + cause.directory(), "the data directory cannot be written: " + cause.directory()),
                new Text(
                        "请把目录交给运行服务的账号，或用 FANGFAN_DATA=目录 换一个",
                        "give the directory to the account that runs the service, or choose another with FANGFAN_DATA=directory"));
    }
}
