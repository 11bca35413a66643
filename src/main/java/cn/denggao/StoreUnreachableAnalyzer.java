package cn.denggao;

import cn.denggao.document.StoreUnreachable;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.core.annotation.Order;

/** Explains which bucket of the object store cannot be used, and what it answered. */
@Order(0)
class StoreUnreachableAnalyzer extends AbstractFailureAnalyzer<StoreUnreachable> {

	@Override
	protected FailureAnalysis analyze(Throwable failure, StoreUnreachable cause) {
		var reason = NestedExceptionUtils.getMostSpecificCause(cause).getMessage();
		return StartUpTexts.analysis("store-unreachable", failure, String.valueOf(cause.endpoint()), cause.bucket(),
				(reason != null) ? reason.strip().lines().findFirst().orElse("") : "");
	}

}
