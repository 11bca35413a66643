package cn.denggao.construction.domain;

import java.time.LocalDate;

import cn.denggao.application.ProjectDirectory;
import cn.denggao.application.ProjectId;
import cn.denggao.approval.AgreementDirectory;
import cn.denggao.calendar.OfficialClock;
import cn.denggao.calendar.WorkingCalendar;
import cn.denggao.identity.AccountDirectory;
import cn.denggao.identity.Role;
import cn.denggao.kernel.Refused;
import cn.denggao.programme.IndicatorDirectory;
import cn.denggao.programme.RoundDirectory;

import org.springframework.stereotype.Component;

/** What may be asked for; checked when asked and again when it takes effect. */
@Component
class ChangeRules {

	private final LedgerSheets sheets;

	private final AgreementDirectory agreements;

	private final ProjectDirectory projects;

	private final RoundDirectory rounds;

	private final IndicatorDirectory indicators;

	private final AccountDirectory accounts;

	private final WorkingCalendar calendar;

	private final OfficialClock clock;

	ChangeRules(LedgerSheets sheets, AgreementDirectory agreements, ProjectDirectory projects, RoundDirectory rounds,
			IndicatorDirectory indicators, AccountDirectory accounts, WorkingCalendar calendar, OfficialClock clock) {
		this.sheets = sheets;
		this.agreements = agreements;
		this.projects = projects;
		this.rounds = rounds;
		this.indicators = indicators;
		this.accounts = accounts;
		this.calendar = calendar;
		this.clock = clock;
	}

	void check(ProjectId project, ChangeContent content) {
		var ledger = sheets.ledgers().requireOpen(project);
		if (clock.today().isAfter(ledger.termEnd())) {
			throw Refused.tooLate("construction.change.term-ended", ledger.termEnd());
		}
		switch (content.kind()) {
			case LEADER -> checkLeader(project, content.leaderLogin());
			case INDICATOR -> checkIndicator(project, ledger, content);
			case BUDGET -> checkBudget(project, content);
			case TERM -> extendedEnd(ledger, content.months());
		}
	}

	/**
	 * The last day after an extension: the same day some months on, moved if it is no
	 * working day (scenario 18).
	 */
	LocalDate extendedEnd(Ledger ledger, int months) {
		var longest = rounds.rules(ledger.round()).construction().extensionMonths();
		if (ledger.isExtended()) {
			throw Refused.because("construction.change.extended-already");
		}
		if (months > longest) {
			throw Refused.at("months", "construction.change.months-too-many", longest);
		}
		return calendar.monthsOn(ledger.termEnd(), months);
	}

	private void checkLeader(ProjectId project, String login) {
		var summary = projects.require(project);
		var group = summary.hospital().group(Role.PROJECT_LEADER.code());
		if (login.equals(summary.leaderLogin())
				|| accounts.membersOf(group).stream().noneMatch(member -> member.login().equals(login))) {
			throw Refused.at("leaderLogin", "construction.change.leader-unfit");
		}
	}

	private void checkIndicator(ProjectId project, Ledger ledger, ChangeContent content) {
		if (agreements.inForce(project)
			.stream()
			.flatMap(agreement -> agreement.indicators().stream())
			.noneMatch(indicator -> indicator.code().equals(content.indicatorCode()))) {
			throw Refused.at("indicatorCode", "construction.change.indicator-unknown");
		}
		indicators.require(ledger.round(), content.indicatorCode()).requirePossible("target", content.target());
	}

	private void checkBudget(ProjectId project, ChangeContent content) {
		var line = sheets.budget()
			.findByProjectIdAndSourceAndCategory(project.value(), content.fundSource(), content.fromCategory())
			.orElseThrow(() -> Refused.at("fromCategory", "construction.change.category-unknown"));
		if (line.amount().yuan().compareTo(content.amount()) < 0) {
			throw Refused.at("amount", "construction.change.budget-too-small", line.amount().yuan());
		}
	}

}
