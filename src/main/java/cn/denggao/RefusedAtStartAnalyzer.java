package cn.denggao;

import cn.denggao.kernel.Refused;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.core.annotation.Order;

/**
 * Explains what is wrong with the files read at the start: programme packs, calendars,
 * organisations, accounts. Each module words its own refusals.
 */
@Order(0)
class RefusedAtStartAnalyzer extends AbstractFailureAnalyzer<Refused> {

	@Override
	protected FailureAnalysis analyze(Throwable failure, Refused cause) {
		var module = cause.key().substring(0, cause.key().indexOf('.'));
		return StartUpTexts.analysis("refused", failure, StartUpTexts.text(module, cause.key(), cause.arguments()));
	}

}
