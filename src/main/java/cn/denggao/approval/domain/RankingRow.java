package cn.denggao.approval.domain;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.UUID;

import cn.denggao.application.ProjectId;
import cn.denggao.application.ProjectSummary;
import cn.denggao.approval.domain.Ranked.Outcome;
import cn.denggao.approval.domain.Ranked.Reason;
import cn.denggao.programme.RoundRules.TieCriterion;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** One project in a ranking, as it was when the ranking was made. */
@Embeddable
class RankingRow {

	private UUID project;

	private int position;

	private int rank;

	private String code;

	private String hospital;

	private String hospitalName;

	private String specialtyName;

	private boolean capital;

	private BigDecimal expert;

	private BigDecimal objective;

	private BigDecimal composite;

	@Enumerated(EnumType.STRING)
	private Outcome outcome;

	private int reserve;

	@Enumerated(EnumType.STRING)
	private Reason reason;

	@Enumerated(EnumType.STRING)
	private TieCriterion tieStep;

	protected RankingRow() {
	}

	RankingRow(int position, Ranked ranked, ProjectSummary about) {
		var entrant = ranked.entrant();
		this.project = entrant.project().value();
		this.position = position;
		this.rank = ranked.rank();
		this.code = entrant.code();
		this.hospital = entrant.hospital();
		this.hospitalName = about.hospitalName();
		this.specialtyName = about.specialtyName();
		this.capital = entrant.capital();
		this.expert = entrant.expert();
		this.objective = entrant.objective();
		this.composite = entrant.composite();
		this.outcome = ranked.outcome();
		this.reserve = ranked.reserve();
		this.reason = ranked.reason().orElse(null);
		this.tieStep = ranked.tieStep().orElse(null);
	}

	ProjectId project() {
		return new ProjectId(project);
	}

	Outcome outcome() {
		return outcome;
	}

	/** What a page shows of it. */
	RankingView.Row view() {
		return new RankingView.Row(project(), rank, code, hospitalName, specialtyName, capital, expert, objective,
				composite, outcome.name(), reserve, Optional.ofNullable(reason).map(Enum::name),
				Optional.ofNullable(tieStep).map(Enum::name));
	}

}
