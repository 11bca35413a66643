package cn.denggao.inspection.domain;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import cn.denggao.application.ProjectId;
import cn.denggao.approval.AgreedIndicator;
import cn.denggao.approval.AgreementDirectory;
import cn.denggao.kernel.Refused;

import org.springframework.stereotype.Component;

/** Measures what has been reached by what was agreed (domain §7.4). */
@Component
class MeasuringIndicators {

	private static final BigDecimal TWO = new BigDecimal("2");

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

	/** Values in the middle between baseline and term target, for a demonstration. */
	Map<String, BigDecimal> halfWay(ProjectId project) {
		return agreements.inForce(project)
			.orElseThrow(Refused::notFound)
			.indicators()
			.stream()
			.collect(Collectors.toMap(AgreedIndicator::code,
					agreed -> agreed.baseline().add(agreed.termTarget()).divide(TWO)));
	}

	private static BigDecimal actual(AgreedIndicator agreed, Map<String, BigDecimal> actuals) {
		if (!actuals.containsKey(agreed.code())) {
			throw Refused.at("actual-" + agreed.code(), "inspection.actual-missing", agreed.name());
		}
		return actuals.get(agreed.code());
	}

}
