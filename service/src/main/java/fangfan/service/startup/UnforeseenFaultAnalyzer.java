package fangfan.service.startup;

import fangfan.vocabulary.Text;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalyzer;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** Speaks when nobody else knows what kept the service from starting. */
@Order(Ordered.LOWEST_PRECEDENCE)
final class UnforeseenFaultAnalyzer implements FailureAnalyzer {

    @Override
    public FailureAnalysis analyze(Throwable failure) {
        Throwable first = failure;
        while (first.getCause() != null && first.getCause() != first) {
            first = first.getCause();
        }
        return WhatToDo.about(
                failure,
                new Text("服务没有启动：" + first, "the service did not start: " + first),
                new Text(
                        "详情在数据目录的 log/fangfan.jsonl 里，请交给维护人员",
                        "more is in log/fangfan.jsonl of the data directory; give it to whoever maintains this"));
    }
}
