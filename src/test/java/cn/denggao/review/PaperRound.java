package cn.denggao.review;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import cn.denggao.organisation.Level;
import cn.denggao.organisation.OrganisationId;
import cn.denggao.programme.IndicatorDefinition;
import cn.denggao.programme.IndicatorDirectory;
import cn.denggao.programme.RoundDirectory;
import cn.denggao.programme.RoundId;
import cn.denggao.programme.RoundRules;
import cn.denggao.programme.RoundStatus;
import cn.denggao.programme.RoundSummary;
import cn.denggao.programme.Rubric;
import cn.denggao.programme.RubricDirectory;
import com.fasterxml.jackson.databind.ObjectMapper;

/**
 * Rounds and rubrics kept on paper, so that the review is tested without its upstream.
 */
class PaperRound implements RoundDirectory, RubricDirectory, IndicatorDirectory {

	static final Rubric RUBRIC = new Rubric(new Rubric.Ref("paper", 1), "量表",
			List.of(section("BASE", banded("B1", "20"), item("B2", "20")), section("TEAM", item("T1", "60"))),
			List.of(new Rubric.Veto("FALSE_DATA", "申报材料造假")));

	private static final ObjectMapper JSON = new ObjectMapper().findAndRegisterModules();

	private final Map<RoundId, RoundStatus> statuses = new ConcurrentHashMap<>();

	private final Map<RoundId, RoundRules> rules = new ConcurrentHashMap<>();

	RoundId open(RoundRules.Review review, RoundRules.Versions versions) {
		var round = RoundId.random();
		statuses.put(round, RoundStatus.RECOMMENDATION_CLOSED);
		judge(round, review, versions);
		return round;
	}

	void judge(RoundId round, RoundRules.Review review, RoundRules.Versions versions) {
		rules.put(round, JSON.convertValue(Map.of("review", review, "rubric", RUBRIC.ref(), "midtermRubric",
				RUBRIC.ref(), "acceptanceRubric", RUBRIC.ref(), "versions", versions), RoundRules.class));
	}

	void advance(RoundId round, RoundStatus to) {
		statuses.put(round, to);
	}

	/** Rules of the demonstration's shape with the sizes a test needs. */
	static RoundRules.Review rules(int panelSize, int reserves, int minimum) {
		return rules(panelSize, reserves, minimum, 10);
	}

	static RoundRules.Review rules(int panelSize, int reserves, int minimum, int scoringDays) {
		return new RoundRules.Review(panelSize, reserves, minimum, scoringDays, 3, 5, 2, true, new BigDecimal("0.6"),
				new BigDecimal("0.4"), new BigDecimal("15"), 3, 70, 10, 2, new BigDecimal("0.5"), new BigDecimal("0.6"),
				List.of(new RoundRules.Objective("CMI", new BigDecimal("60"), new BigDecimal("0.8"),
						new BigDecimal("1.6")),
						new RoundRules.Objective("ALOS", new BigDecimal("40"), new BigDecimal("14"),
								new BigDecimal("4"))));
	}

	@Override
	public RoundSummary require(RoundId id) {
		return new RoundSummary(id, "P", "项目", "C", "类别", "批次", 2026, 1, statuses.get(id), OrganisationId.of("140000"),
				Level.PROVINCE, Instant.EPOCH, Instant.EPOCH, Instant.EPOCH, null);
	}

	@Override
	public RoundRules rules(RoundId id) {
		return rules.get(id);
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
		return statuses.keySet().stream().map(this::require).toList();
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
	public Rubric require(Rubric.Ref ref) {
		return RUBRIC;
	}

	@Override
	public Optional<Rubric> newest(String id) {
		return Optional.of(RUBRIC);
	}

	@Override
	public IndicatorDefinition require(RoundId round, String code) {
		return of(round).get(0);
	}

	@Override
	public List<IndicatorDefinition> of(RoundId round) {
		return List
			.of(JSON.convertValue(Map.of("code", "CMI", "name", "病例组合指数", "unit", ""), IndicatorDefinition.class));
	}

	private static Rubric.Section section(String code, Rubric.Item... items) {
		var max = List.of(items).stream().map(Rubric.Item::max).reduce(BigDecimal.ZERO, BigDecimal::add);
		return new Rubric.Section(code, code, max, List.of(items));
	}

	private static Rubric.Item banded(String code, String max) {
		var bands = List.of(new Rubric.Band(new BigDecimal("120"), null, new BigDecimal(max)),
				new Rubric.Band(new BigDecimal("60"), null, new BigDecimal("15")));
		return new Rubric.Item(code, "指标 " + code, "标准", new BigDecimal(max), Rubric.Shape.BANDS, null,
				Rubric.Scorer.EXPERT, null, false, bands, null, null, List.of("D"));
	}

	private static Rubric.Item item(String code, String max) {
		return new Rubric.Item(code, "指标 " + code, "标准", new BigDecimal(max), Rubric.Shape.JUDGED, null,
				Rubric.Scorer.EXPERT, null, false, List.of(), null, null, List.of());
	}

}
