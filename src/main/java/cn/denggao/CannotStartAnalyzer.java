package cn.denggao;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.core.annotation.Order;

/** Explains the failures that Denggao found by itself. */
@Order(0)
class CannotStartAnalyzer extends AbstractFailureAnalyzer<CannotStart> {

	@Override
	protected FailureAnalysis analyze(Throwable failure, CannotStart cause) {
		return StartUpTexts.analysis(cause.reason(), failure, cause.arguments());
	}

}
