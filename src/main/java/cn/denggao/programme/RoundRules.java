package cn.denggao.programme;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * Everything numeric of a round, frozen when it opens: later stages read it here and
 * nowhere else.
 */
public record RoundRules(Application application, RecommendationRules recommendation, Review review, Ranking ranking,
		Notice notice, Agreement agreement, Construction construction, Midterm midterm, Acceptance acceptance,
		Rubric.Ref rubric, Rubric.Ref midtermRubric, Rubric.Ref acceptanceRubric, TeamRules team, BudgetRules budget,
		Windows windows, Versions versions, RoundRoute route, AdmittedSpecialties specialties,
		FrozenDefinitions definitions, AdmissionRules admission) {

	/** Rounds frozen before there were routes compete for public money. */
	public RoundRules {
		recommendation = (recommendation == null) ? RecommendationRules.UNLIMITED : recommendation;
		route = (route == null) ? RoundRoute.FUNDED : route;
		specialties = (specialties == null) ? AdmittedSpecialties.ALL : specialties;
		definitions = (definitions == null) ? FrozenDefinitions.NONE : definitions;
		admission = (admission == null) ? AdmissionRules.NONE : admission;
	}

	/**
	 * Drafting and formal review.
	 *
	 * @param correctionDays working days to correct a returned application
	 * @param formalReviewDays working days of each level's formal review
	 * @param hospitalCap most submissions of one hospital in the round
	 * @param fundingMode who pays: {@code PROVINCIAL}, {@code CENTRAL}, {@code CITY},
	 * {@code SELF_FUNDED}
	 * @param hospitalLevels hospital levels that may apply
	 * @param leaderTitles professional titles a project leader may have
	 * @param banYears years without new projects after a termination
	 */
	public record Application(int correctionDays, int formalReviewDays, int hospitalCap, String fundingMode,
			List<String> hospitalLevels, List<String> leaderTitles, int banYears) {
	}

	/**
	 * Expert review.
	 *
	 * @param panelSize seats of a panel; odd
	 * @param reserves reserve experts drawn per panel
	 * @param minimumScores fewest valid scores a result needs
	 * @param scoringDays working days for scoring
	 * @param reminderDays working days before the end at which an expert is reminded
	 * @param trimFrom number of valid scores from which the highest and the lowest are
	 * dropped
	 * @param decimals decimals of a published score
	 * @param roundedParts whether the composite is made of rounded parts
	 * @param expertWeight weight of the expert score, 0 to 1
	 * @param objectiveWeight weight of the objective score, 0 to 1
	 * @param outlierPoints distance from the trimmed mean that needs a written reason
	 * @param exclusionYears years for which a former tie excludes an expert
	 * @param expertMaximumAge oldest age of an expert in years
	 * @param expertLoad most files one expert judges in the round
	 * @param perEmployer most experts of one employer on a panel
	 * @param step the steps in which marks are given
	 * @param reasonBelow share of an item's highest mark under which a mark needs a
	 * written reason, 0 to 1
	 * @param objective what the objective score is computed from
	 */
	public record Review(int panelSize, int reserves, int minimumScores, int scoringDays, int reminderDays,
			int trimFrom, int decimals, boolean roundedParts, BigDecimal expertWeight, BigDecimal objectiveWeight,
			BigDecimal outlierPoints, int exclusionYears, int expertMaximumAge, int expertLoad, int perEmployer,
			BigDecimal step, BigDecimal reasonBelow, List<Objective> objective) {
	}

	/**
	 * One indicator of the objective score: no points at {@code floor}, all at
	 * {@code full}, in proportion between; {@code full} below {@code floor} means that
	 * lower is better.
	 *
	 * @param weight points at most
	 */
	public record Objective(String indicator, BigDecimal weight, BigDecimal floor, BigDecimal full) {
	}

	/**
	 * Quotas, cut line and ties.
	 *
	 * @param slots the quota of places
	 * @param perHospital most places of one hospital; 0 for no limit
	 * @param capitalShare largest share of the capital city, 0 to 1; null for no cap
	 * @param capitalScope of what places it is a share
	 * @param capitalMinimum places the share leaves the capital at least; null if nobody
	 * has said
	 * @param tieChain criteria asked one after the other at equal scores
	 * @param reserves length of the reserve list
	 * @param reserveMonths months until the reserve list expires
	 * @param scoreFloor lowest composite that can be selected
	 */
	public record Ranking(Slots slots, int perHospital, BigDecimal capitalShare, ShareScope capitalScope,
			Integer capitalMinimum, List<TieCriterion> tieChain, int reserves, int reserveMonths,
			BigDecimal scoreFloor) {

		/** Rounds frozen before there were scopes count their own places. */
		public Ranking {
			capitalScope = (capitalScope == null) ? ShareScope.ROUND : capitalScope;
		}

		/** What the capital may have at most, if anything limits it. */
		public Optional<ShareCap> capitalCap() {
			return Optional.ofNullable(capitalShare).map(share -> new ShareCap(share, capitalMinimum));
		}

	}

	/** How a quota's number is meant (domain §5.8). */
	public enum Operator {

		EXACT, MIN, MAX, RANGE, APPROX

	}

	/** What decides between equal composites, in the order frozen (domain §5.8). */
	public enum TieCriterion {

		OBJECTIVE_FIRST, EXPERT_FIRST, CAPABILITY_BLOCK, QUALITY_BLOCK, NON_CAPITAL_FIRST, WEAK_FIRST,
		PROVINCIAL_HOSPITAL_FIRST, EARLIER_SUBMISSION, LEADING_GROUP_VOTE

	}

	/**
	 * Public notice and objections.
	 *
	 * @param days working days of the notice
	 * @param countStartDay whether the first day counts
	 * @param perItem whether an objection holds only its own entry ({@code true}) or the
	 * whole list
	 * @param objectionDays working days for handling an objection
	 * @param answerDays working days for the hospital to answer one
	 */
	public record Notice(int days, boolean countStartDay, boolean perItem, int objectionDays, int answerDays) {
	}

	/**
	 * The task agreement and its money.
	 *
	 * @param days working days to conclude it
	 * @param termMonths months of the build period
	 * @param funding money of one project over the whole term, yuan; null where the
	 * programme gives none
	 * @param matchingRate own money of the hospital as a multiple of the funding, or null
	 * @param tranches which part of the funding is paid in which project year; empty
	 * without funding
	 * @param projectNumberTier tier letter in the project number
	 */
	public record Agreement(int days, int termMonths, BigDecimal funding, BigDecimal matchingRate,
			List<Tranche> tranches, String projectNumberTier) {

		public Agreement {
			tranches = (tranches == null) ? List.of() : List.copyOf(tranches);
		}

		/** Whether the programme gives money. */
		public boolean hasMoney() {
			return funding != null;
		}

		/** Money of one project; zero where the programme gives none. */
		public BigDecimal money() {
			return hasMoney() ? funding : BigDecimal.ZERO;
		}

		/** Own money the hospital must add to this much. */
		public BigDecimal matchingOf(BigDecimal granted) {
			return granted.multiply(matching());
		}

		/** Own money as a multiple; zero where none is asked. */
		public BigDecimal matching() {
			return (matchingRate == null) ? BigDecimal.ZERO : matchingRate;
		}

	}

	/**
	 * One instalment.
	 *
	 * @param year project year, from 1
	 * @param share part of the whole funding, 0 to 1; all shares together are 1
	 */
	public record Tranche(int year, BigDecimal share) {
	}

	/**
	 * The build period.
	 *
	 * @param dispatchDue when the monthly dispatch is due
	 * @param reportDays working days for the annual report, counted from the year's start
	 * @param executionFloor execution rate under which money is reduced, 0 to 1
	 * @param matchingFloor matching rate under which money is reduced, 0 to 1
	 * @param circularAfter dispatch defects after which a circular is issued
	 * @param extensionMonths longest extension of the term
	 * @param amendmentDays working days to amend a returned change request
	 * @param ledgerDaysLate days a task may be late before its light turns red
	 * @param ledgerFloor part of the planned progress under which a light turns yellow, 0
	 * to 1
	 */
	public record Construction(DispatchRule dispatchDue, int reportDays, BigDecimal executionFloor,
			BigDecimal matchingFloor, int circularAfter, int extensionMonths, int amendmentDays, int ledgerDaysLate,
			BigDecimal ledgerFloor) {
	}

	/** When a month's dispatch is due. */
	public enum DispatchRule {

		LAST_WORKING_DAY, LAST_DAY

	}

	/**
	 * Mid-term inspection.
	 *
	 * @param afterMonths months after the start of the term
	 * @param reportDays working days for the report
	 * @param passMark lowest score of PASS
	 * @param rectifyMark lowest score of RECTIFY
	 * @param rectificationMonths months for rectification
	 */
	public record Midterm(int afterMonths, int reportDays, BigDecimal passMark, BigDecimal rectifyMark,
			int rectificationMonths) {
	}

	/**
	 * Final acceptance.
	 *
	 * @param applyMonths months after the end of the term to apply
	 * @param excellentMark lowest score of EXCELLENT
	 * @param passMark lowest score of QUALIFIED
	 * @param rectifyMark lowest score of RECTIFY
	 * @param rectificationMonths months for rectification
	 * @param excellentShare largest share of EXCELLENT in a cohort, 0 to 1
	 * @param recheckYears years until the title is checked again; 0 for never
	 * @param dimensions dimensions of indicators an acceptance must cover
	 * @param thirdParty whether a third party evaluates beside the data check
	 */
	public record Acceptance(int applyMonths, BigDecimal excellentMark, BigDecimal passMark, BigDecimal rectifyMark,
			int rectificationMonths, BigDecimal excellentShare, int recheckYears, List<String> dimensions,
			boolean thirdParty) {
	}

	/**
	 * The versions of the called processes by which every application of the round is
	 * judged.
	 */
	public record Versions(int reviewStage, int expertScoring) {

		/** With another version of a process; as it is if that one is not in it. */
		public Versions raised(String process, int from, int to) {
			return switch (process) {
				case "review-stage" -> new Versions((reviewStage == from) ? to : reviewStage, expertScoring);
				case "expert-scoring" -> new Versions(reviewStage, (expertScoring == from) ? to : expertScoring);
				default -> this;
			};
		}

	}

	/** Whether experts give marks in this round. */
	public boolean hasExperts() {
		return review.expertWeight().signum() > 0;
	}

	/** These rules with other versions of what judges. */
	public RoundRules withVersions(Versions frozen) {
		return with(recommendation, rubric, midtermRubric, acceptanceRubric, frozen, definitions);
	}

	/** These rules with what is known at the opening. */
	public RoundRules frozen(Versions newest, FrozenDefinitions of) {
		return with(recommendation, rubric, midtermRubric, acceptanceRubric, newest, of);
	}

	/** These rules with this version wherever they judge by the same rubric. */
	public RoundRules withRubric(Rubric.Ref newest) {
		return with(recommendation, rubric.orNewer(newest), midtermRubric.orNewer(newest),
				acceptanceRubric.orNewer(newest), versions, definitions);
	}

	/** These rules with other places of recommending authorities. */
	public RoundRules withRecommendation(RecommendationRules places) {
		return with(places, rubric, midtermRubric, acceptanceRubric, versions, definitions);
	}

	private RoundRules with(RecommendationRules places, Rubric.Ref entry, Rubric.Ref half, Rubric.Ref end,
			Versions newest, FrozenDefinitions of) {
		return new RoundRules(application, places, review, ranking, notice, agreement, construction, midterm,
				acceptance, entry, half, end, team, budget, windows, newest, route, specialties, of, admission);
	}

}
