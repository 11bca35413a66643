package cn.denggao;

import org.flywaydb.core.api.FlywayException;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.core.annotation.Order;

/** Explains why the tables could not be made, most often for want of a right. */
@Order(1)
class SchemaFailedAnalyzer extends AbstractFailureAnalyzer<FlywayException> {

	@Override
	protected FailureAnalysis analyze(Throwable failure, FlywayException cause) {
		var reason = NestedExceptionUtils.getMostSpecificCause(cause).getMessage();
		return StartUpTexts.analysis("schema-failed", failure, reason.strip().lines().findFirst().orElse(""));
	}

}
