package cn.denggao.acceptance.domain;

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

/** Measures the final values by what was agreed (domain §7.4). */
@Component
class MeasuringResults {

	private final AgreementDirectory agreements;

	private final IndicatorDirectory indicators;

	private final ProjectDirectory projects;

	MeasuringResults(AgreementDirectory agreements, IndicatorDirectory indicators, ProjectDirectory projects) {
		this.agreements = agreements;
		this.indicators = indicators;
		this.projects = projects;
	}

	List<FinalIndicator> measure(ProjectId project, Map<String, BigDecimal> actuals) {
		var round = projects.require(project).round();
		return agreements.inForce(project)
			.orElseThrow(Refused::notFound)
			.indicators()
			.stream()
			.map(agreed -> measure(round, agreed, actuals))
			.toList();
	}

	/** The term targets themselves, for a demonstration. */
	Map<String, BigDecimal> targets(ProjectId project) {
		return agreements.inForce(project)
			.orElseThrow(Refused::notFound)
			.indicators()
			.stream()
			.collect(Collectors.toMap(AgreedIndicator::code, AgreedIndicator::termTarget));
	}

	private FinalIndicator measure(RoundId round, AgreedIndicator agreed, Map<String, BigDecimal> actuals) {
		var field = "actual-" + agreed.code();
		if (!actuals.containsKey(agreed.code())) {
			throw Refused.at(field, "acceptance.actual-missing", agreed.name());
		}
		var definition = indicators.require(round, agreed.code());
		definition.requirePossible(field, actuals.get(agreed.code()));
		return FinalIndicator.of(agreed, definition.dimension(), actuals.get(agreed.code()));
	}

}
