package cn.denggao;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.core.annotation.Order;

/** Explains a port that another program listens on. */
@Order(0)
class PortTakenAnalyzer extends AbstractFailureAnalyzer<PortInUseException> {

	@Override
	protected FailureAnalysis analyze(Throwable failure, PortInUseException cause) {
		return StartUpTexts.analysis("port-taken", failure, String.valueOf(cause.getPort()));
	}

}
