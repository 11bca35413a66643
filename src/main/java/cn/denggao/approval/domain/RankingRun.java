package cn.denggao.approval.domain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import cn.denggao.application.ProjectId;
import cn.denggao.approval.domain.Ranked.Outcome;
import cn.denggao.programme.RoundId;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;

/** One run of a round's ranking, kept with the hash of everything that went into it. */
@Entity
@Table(name = "approval_ranking")
class RankingRun {

	@Id
	private UUID id;

	private UUID round;

	private int run;

	private String inputHash;

	private String rulesHash;

	private int slots;

	private Instant rankedAt;

	@ElementCollection(fetch = FetchType.LAZY)
	@CollectionTable(name = "approval_ranking_row", joinColumns = @JoinColumn(name = "ranking"))
	@OrderBy("position")
	private List<RankingRow> rows = new ArrayList<>();

	protected RankingRun() {
	}

	RankingRun(RoundId round, int run, RankingInputs inputs, List<RankingRow> rows, Instant rankedAt) {
		this.id = UUID.randomUUID();
		this.round = round.value();
		this.run = run;
		this.inputHash = inputs.hash();
		this.rulesHash = inputs.rulesHash();
		this.slots = inputs.rules().slots();
		this.rows = new ArrayList<>(rows);
		this.rankedAt = rankedAt;
	}

	boolean isOf(RankingInputs inputs) {
		return inputHash.equals(inputs.hash());
	}

	boolean isUndecided() {
		return rows.stream().anyMatch(row -> row.outcome() == Outcome.UNDECIDED);
	}

	List<ProjectId> selected() {
		return rows.stream().filter(row -> row.outcome() == Outcome.SELECTED).map(RankingRow::project).toList();
	}

	/** Whoever has a place or may get one. */
	List<ProjectId> inLine() {
		return rows.stream()
			.filter(row -> row.outcome() == Outcome.SELECTED || row.outcome() == Outcome.RESERVE)
			.map(RankingRow::project)
			.toList();
	}

	Optional<RankingRow> rowOf(ProjectId project) {
		return rows.stream().filter(row -> row.project().equals(project)).findFirst();
	}

	UUID id() {
		return id;
	}

	int run() {
		return run;
	}

	int slots() {
		return slots;
	}

	String inputHash() {
		return inputHash;
	}

	String rulesHash() {
		return rulesHash;
	}

	Instant rankedAt() {
		return rankedAt;
	}

	List<RankingRow> rows() {
		return List.copyOf(rows);
	}

}
