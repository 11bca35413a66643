package cn.denggao.acceptance.domain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import cn.denggao.acceptance.AcceptanceConclusion;
import cn.denggao.review.PanelId;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;

/** One judgement of an acceptance: its panel, what the table proposed, the conclusion. */
@Entity
@Table(name = "acceptance_attempt")
class AcceptanceAttempt {

	@Id
	private UUID id;

	@Column(name = "attempt")
	private int number;

	private UUID panelId;

	@ElementCollection
	@CollectionTable(name = "acceptance_reached", joinColumns = @JoinColumn(name = "attempt_id"))
	@OrderColumn(name = "position")
	private List<FinalIndicator> reached = new ArrayList<>();

	@Embedded
	private PanelMarks marks;

	@Embedded
	private AcceptanceProposal proposed;

	@Enumerated(EnumType.STRING)
	private AcceptanceConclusion conclusion;

	private String reason;

	private String confirmedBy;

	private Instant confirmedAt;

	protected AcceptanceAttempt() {
	}

	AcceptanceAttempt(int number) {
		this.id = UUID.randomUUID();
		this.number = number;
	}

	void reach(List<FinalIndicator> indicators) {
		reached.clear();
		reached.addAll(indicators);
	}

	void panelIs(PanelId panel) {
		panelId = panel.value();
	}

	void proposed(PanelMarks found, AcceptanceProposal proposal) {
		marks = found;
		proposed = proposal;
	}

	void confirm(AcceptanceConclusion as, String why, String by, Instant at) {
		conclusion = as;
		reason = why;
		confirmedBy = by;
		confirmedAt = at;
	}

	/** Whether each dimension that must be covered is. */
	boolean covers(List<String> dimensions) {
		Set<String> covered = reached.stream().map(FinalIndicator::dimension).collect(Collectors.toSet());
		return covered.containsAll(dimensions);
	}

	int number() {
		return number;
	}

	PanelId panel() {
		return new PanelId(panelId);
	}

	List<FinalIndicator> reached() {
		return List.copyOf(reached);
	}

	PanelMarks marks() {
		return marks;
	}

	Optional<AcceptanceProposal> proposal() {
		return Optional.ofNullable(proposed);
	}

	Optional<AcceptanceConclusion> conclusion() {
		return Optional.ofNullable(conclusion);
	}

	String reason() {
		return reason;
	}

}
