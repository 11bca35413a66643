package cn.denggao.lifecycle;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Map;

import cn.denggao.kernel.Direction;
import cn.denggao.organisation.Level;
import cn.denggao.organisation.OrganisationId;
import cn.denggao.programme.IndicatorDefinition;
import cn.denggao.programme.IndicatorDirectory;
import cn.denggao.programme.RoundDirectory;
import cn.denggao.programme.RoundId;
import cn.denggao.programme.RoundRules;
import cn.denggao.programme.RoundStatus;
import cn.denggao.programme.RoundSummary;
import com.fasterxml.jackson.databind.ObjectMapper;

/** A round whose rules are those of domain §11: 60 slots, 300 万元, 24 months. */
class PaperRounds implements RoundDirectory, IndicatorDirectory {

	private static final ObjectMapper JSON = new ObjectMapper().findAndRegisterModules();

	private static final Map<String, String> DIMENSIONS = Map.of("CMI", "CAPABILITY", "ALOS", "EFFICIENCY",
			"LOW_RISK_MORT", "QUALITY", "OUTFLOW_PROV", "REGION");

	private final RoundRules rules = JSON.convertValue(Map.of("application",
			Map.of("fundingMode", "PROVINCIAL", "banYears", 3), "ranking",
			Map.of("tieChain", List.of("OBJECTIVE_FIRST", "CAPABILITY_BLOCK", "EARLIER_SUBMISSION")), "agreement",
			Map.of("matchingRate", 1), "construction",
			Map.of("dispatchDue", "LAST_WORKING_DAY", "reportDays", 60, "executionFloor", 0.8, "matchingFloor", 0.8,
					"circularAfter", 3, "extensionMonths", 12, "amendmentDays", 10, "ledgerDaysLate", 30, "ledgerFloor",
					0.8),
			"midterm",
			Map.of("afterMonths", 12, "reportDays", 20, "passMark", 80, "rectifyMark", 60, "rectificationMonths", 6),
			"acceptance",
			Map.of("applyMonths", 3, "excellentMark", 90, "passMark", 75, "rectifyMark", 60, "rectificationMonths", 6,
					"excellentShare", 0.2, "recheckYears", 3, "dimensions",
					List.of("QUALITY", "CAPABILITY", "EFFICIENCY"), "thirdParty", true)),
			RoundRules.class);

	@Override
	public RoundSummary require(RoundId id) {
		return new RoundSummary(id, "SX136", "“136”兴医工程", "LEADING", "领军临床专科", "2024 年度", 2024, 1, RoundStatus.CLOSED,
				OrganisationId.of("140000"), Level.PROVINCE, Instant.EPOCH, Instant.EPOCH, Instant.EPOCH, null);
	}

	@Override
	public RoundRules rules(RoundId id) {
		return rules;
	}

	@Override
	public Optional<RoundRules> frozen(RoundId id) {
		return Optional.of(rules(id));
	}

	@Override
	public String rulesHash(RoundId id) {
		return "";
	}

	@Override
	public String dossierTemplate(RoundId id) {
		return "{}";
	}

	@Override
	public List<RoundSummary> open() {
		return List.of();
	}

	@Override
	public List<RoundSummary> all() {
		return List.of();
	}

	@Override
	public List<RoundSummary> discarded() {
		return List.of();
	}

	@Override
	public RoundSummary lock(RoundId id) {
		return require(id);
	}

	@Override
	public RoundSummary lockShared(RoundId id) {
		return require(id);
	}

	@Override
	public IndicatorDefinition require(RoundId round, String code) {
		return new IndicatorDefinition(code, code, "", Direction.HIGHER_BETTER, 2, DIMENSIONS.get(code),
				BigDecimal.ZERO, "CMI".equals(code) ? new BigDecimal("20") : new BigDecimal("100"), false, null, null,
				List.of());
	}

	@Override
	public List<IndicatorDefinition> of(RoundId round) {
		return DIMENSIONS.keySet().stream().map(code -> require(round, code)).toList();
	}

}
