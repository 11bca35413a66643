package cn.denggao.programme.domain;

import java.util.List;

import cn.denggao.programme.RoundRules;

/**
 * The numbers of a round's rules that its officers may set, in the order of the page.
 * Quotas of recommending authorities have a page of their own.
 */
final class RuleFields {

	private static final String TABLE = """
			application.correctionDays DAYS 1 250
			application.formalReviewDays DAYS 1 250
			application.hospitalCap COUNT 1 1000
			application.banYears YEARS 0 50
			route.perHospitalYear COUNT? 1 1000
			route.partners.min COUNT 0 99
			route.partners.max COUNT 1 99
			route.candidates.months MONTHS 0 240
			review.panelSize COUNT 1 99
			review.reserves COUNT 0 99
			review.minimumScores COUNT 1 99
			review.scoringDays DAYS 1 250
			review.reminderDays DAYS 1 250
			review.trimFrom COUNT 1 99
			review.decimals COUNT 0 4
			review.roundedParts YES_NO 0 1
			review.expertWeight PERCENT 0 100
			review.objectiveWeight PERCENT 0 100
			review.outlierPoints MARK 0 1000
			review.exclusionYears YEARS 0 50
			review.expertMaximumAge COUNT 18 120
			review.expertLoad COUNT 1 1000
			review.perEmployer COUNT 1 99
			review.step MARK 0.01 100
			review.reasonBelow PERCENT 0 100
			ranking.slots.value COUNT 0 100000
			ranking.slots.to COUNT? 0 100000
			ranking.perHospital COUNT 0 1000
			ranking.capitalShare PERCENT? 0 100
			ranking.capitalScope SHARE_SCOPE 0 0
			ranking.capitalMinimum COUNT? 0 1000
			ranking.reserves COUNT 0 1000
			ranking.reserveMonths MONTHS 0 120
			ranking.scoreFloor MARK 0 1000
			notice.days DAYS 1 250
			notice.countStartDay YES_NO 0 1
			notice.perItem YES_NO 0 1
			notice.objectionDays DAYS 1 250
			notice.answerDays DAYS 1 250
			agreement.days DAYS 1 250
			agreement.termMonths MONTHS 1 120
			agreement.funding YUAN? 0 100000000000
			agreement.matchingRate TIMES? 0 100
			construction.reportDays DAYS 1 250
			construction.executionFloor PERCENT 0 100
			construction.matchingFloor PERCENT 0 100
			construction.circularAfter COUNT 1 100
			construction.extensionMonths MONTHS 0 120
			construction.amendmentDays DAYS 1 250
			construction.ledgerDaysLate COUNT 0 3650
			construction.ledgerFloor PERCENT 0 100
			midterm.afterMonths MONTHS 1 120
			midterm.reportDays DAYS 1 250
			midterm.passMark MARK 0 1000
			midterm.rectifyMark MARK 0 1000
			midterm.rectificationMonths MONTHS 1 120
			acceptance.applyMonths MONTHS 1 120
			acceptance.excellentMark MARK 0 1000
			acceptance.passMark MARK 0 1000
			acceptance.rectifyMark MARK 0 1000
			acceptance.rectificationMonths MONTHS 1 120
			acceptance.excellentShare PERCENT 0 100
			acceptance.recheckYears YEARS 0 50
			acceptance.thirdParty YES_NO 0 1
			team.minimum COUNT 0 100
			team.registeredMonthsPerYear MONTHS 0 12
			windows.application.workingDays DAYS 1 250
			windows.recommendation.workingDays DAYS 1 250
			windows.baselineYear YEAR 2000 2999
			""";

	private static final List<RuleField> ALL = TABLE.lines().map(RuleField::read).toList();

	private RuleFields() {
	}

	static List<RuleField> all() {
		return ALL;
	}

	/**
	 * Those that mean something in a round: a round without experts has none of theirs,
	 * one where nobody has partners or was a candidate no numbers of these.
	 */
	static List<RuleField> of(RoundRules rules) {
		return ALL.stream()
			.filter(field -> rules.hasExperts() || !field.block().equals("review"))
			.filter(field -> rules.route().partners() != null || !field.path().startsWith("route.partners."))
			.filter(field -> rules.route().candidates() != null || !field.path().startsWith("route.candidates."))
			.toList();
	}

}
