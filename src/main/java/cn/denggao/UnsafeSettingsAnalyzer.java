package cn.denggao;

import cn.denggao.engine.settings.UnsafeEngineSettings;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.core.annotation.Order;

/** Explains which settings of the engine are not safe. */
@Order(0)
class UnsafeSettingsAnalyzer extends AbstractFailureAnalyzer<UnsafeEngineSettings> {

	@Override
	protected FailureAnalysis analyze(Throwable failure, UnsafeEngineSettings cause) {
		return StartUpTexts.analysis("unsafe-settings", failure, String.join(", ", cause.broken()));
	}

}
