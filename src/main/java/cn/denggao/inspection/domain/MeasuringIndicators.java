package cn.denggao.inspection.domain;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

import cn.denggao.application.ProjectId;
import cn.denggao.approval.AgreedIndicator;
import cn.denggao.approval.AgreementDirectory;
import cn.denggao.kernel.Refused;

import org.springframework.stereotype.Component;

/** Measures what has been reached by what was agreed (domain §7.4). */
@Component
class MeasuringIndicators {

	private final AgreementDirectory agreements;

	MeasuringIndicators(AgreementDirectory agreements) {
		this.agreements = agreements;
	}

	List<ReachedIndicator> measure(ProjectId project, Map<String, BigDecimal> actuals) {
		return agreements.inForce(project)
			.orElseThrow(Refused::notFound)
			.indicators()
			.stream()
			.map(agreed -> ReachedIndicator.of(agreed, actual(agreed, actuals)))
			.toList();
	}

	private static BigDecimal actual(AgreedIndicator agreed, Map<String, BigDecimal> actuals) {
		if (!actuals.containsKey(agreed.code())) {
			throw Refused.at("actual-" + agreed.code(), "inspection.actual-missing", agreed.name());
		}
		return actuals.get(agreed.code());
	}

}
