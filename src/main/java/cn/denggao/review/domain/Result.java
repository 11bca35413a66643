package cn.denggao.review.domain;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

import cn.denggao.review.PanelId;
import cn.denggao.review.PanelResult;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** What a panel found, with the fingerprint of what it was computed from. */
@Entity
@Table(name = "review_result")
class Result {

	@Id
	@Column(name = "panel_id")
	private UUID panel;

	@Column(name = "expert_exact")
	private BigDecimal expertExact;

	@Column(name = "expert_score")
	private BigDecimal expertScore;

	@Column(name = "objective_score")
	private BigDecimal objectiveScore;

	private BigDecimal composite;

	@Column(name = "valid_scores")
	private int validScores;

	private boolean vetoed;

	@Column(name = "by_exception")
	private boolean byException;

	@Column(name = "inputs_hash")
	private String inputsHash;

	@Column(name = "summed_up_at")
	private Instant summedUpAt;

	@ElementCollection(fetch = FetchType.EAGER)
	@CollectionTable(name = "review_block_score", joinColumns = @JoinColumn(name = "panel_id"))
	@MapKeyColumn(name = "block")
	@Column(name = "points")
	private Map<String, BigDecimal> blocks = new HashMap<>();

	@Version
	private Long version;

	protected Result() {
	}

	Result(PanelId panel, Finding finding, Instant at) {
		this.panel = panel.value();
		take(finding, at);
	}

	/** The same panel summed up again from other scores. */
	void take(Finding finding, Instant at) {
		expertExact = finding.expertExact();
		expertScore = finding.expertScore();
		objectiveScore = finding.objectiveScore();
		composite = finding.composite();
		validScores = finding.validScores();
		vetoed = finding.vetoed();
		byException = finding.byException();
		inputsHash = finding.inputsHash();
		blocks.clear();
		blocks.putAll(finding.blocks());
		summedUpAt = at;
	}

	String inputsHash() {
		return inputsHash;
	}

	PanelResult of(Panel judged) {
		return new PanelResult(judged.project(), judged.id(), expertScore, objectiveScore, composite, validScores,
				vetoed, Map.copyOf(blocks), byException);
	}

	/** The figures of one summing up. */
	record Finding(BigDecimal expertExact, BigDecimal expertScore, BigDecimal objectiveScore, BigDecimal composite,
			int validScores, boolean vetoed, boolean byException, Map<String, BigDecimal> blocks, String inputsHash) {
	}

}
