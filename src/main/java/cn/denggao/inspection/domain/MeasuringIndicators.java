package cn.denggao.inspection.domain;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import cn.denggao.application.ProjectDirectory;
import cn.denggao.application.ProjectId;
import cn.denggao.approval.AgreedIndicator;
import cn.denggao.approval.AgreementDirectory;
import cn.denggao.kernel.Refused;
import cn.denggao.programme.IndicatorDirectory;
import cn.denggao.programme.RoundId;

import org.springframework.stereotype.Component;

/** Measures what has been reached by what was agreed (domain §7.4). */
@Component
class MeasuringIndicators {

	private static final BigDecimal TWO = new BigDecimal("2");

	private final AgreementDirectory agreements;

	private final IndicatorDirectory indicators;

	private final ProjectDirectory projects;

	MeasuringIndicators(AgreementDirectory agreements, IndicatorDirectory indicators, ProjectDirectory projects) {
		this.agreements = agreements;
		this.indicators = indicators;
		this.projects = projects;
	}

	List<ReachedIndicator> measure(ProjectId project, Map<String, BigDecimal> actuals) {
		var round = projects.require(project).round();
		return agreements.inForce(project)
			.orElseThrow(Refused::notFound)
			.indicators()
			.stream()
			.map(agreed -> ReachedIndicator.of(agreed, actual(round, agreed, actuals)))
			.toList();
	}

	/** Those of them that have a value and are still agreed, to be shown. */
	List<ReachedIndicator> known(ProjectId project, Map<String, BigDecimal> actuals) {
		return agreements.inForce(project)
			.stream()
			.flatMap(agreement -> agreement.indicators().stream())
			.filter(agreed -> actuals.containsKey(agreed.code()))
			.map(agreed -> ReachedIndicator.of(agreed, actuals.get(agreed.code())))
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

	private BigDecimal actual(RoundId round, AgreedIndicator agreed, Map<String, BigDecimal> actuals) {
		var field = "actual-" + agreed.code();
		if (!actuals.containsKey(agreed.code())) {
			throw Refused.at(field, "inspection.actual-missing", agreed.name());
		}
		var value = actuals.get(agreed.code());
		indicators.require(round, agreed.code()).requirePossible(field, value);
		return value;
	}

}
