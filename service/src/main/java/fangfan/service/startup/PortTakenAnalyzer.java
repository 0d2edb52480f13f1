package fangfan.service.startup;

import fangfan.vocabulary.Text;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** Says that another program listens on the port, before Boot says so in English only. */
@Order(Ordered.HIGHEST_PRECEDENCE)
final class PortTakenAnalyzer extends AbstractFailureAnalyzer<PortInUseException> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, PortInUseException cause) {
        int port = cause.getPort();
        return WhatToDo.about(
                cause,
                new Text(
                        "端口 %d 已被占用，也许防返已经在运行".formatted(port),
                        "port %d is taken; perhaps Fangfan runs already".formatted(port)),
                new Text(
                        "请停掉占用它的程序，或换一个端口：SERVER_PORT=%d ./fangfan serve".formatted(port + 1),
                        "stop the program that has it, or choose another port: SERVER_PORT=%d ./fangfan serve"
                                .formatted(port + 1)));
    }
}
