package cn.denggao;

import org.flywaydb.core.api.exception.FlywayValidateException;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.core.annotation.Order;

/** Explains a database whose tables were made by other migrations than ours. */
@Order(0)
class SchemaChangedAnalyzer extends AbstractFailureAnalyzer<FlywayValidateException> {

	@Override
	protected FailureAnalysis analyze(Throwable failure, FlywayValidateException cause) {
		return StartUpTexts.analysis("schema-changed", failure, firstFinding(cause));
	}

	/** Flyway's first line is a headline, its second the first finding. */
	private static String firstFinding(FlywayValidateException cause) {
		return cause.getMessage().lines().map(String::strip).skip(1).findFirst().orElse(cause.getMessage());
	}

}
