package cn.denggao.inspection.domain;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;

import cn.denggao.inspection.MidtermConclusion;
import cn.denggao.review.PanelId;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** One judgement of an inspection: its panel, what the table proposed, the conclusion. */
@Entity
@Table(name = "inspection_attempt")
class Attempt {

	@Id
	private UUID id;

	@Column(name = "attempt")
	private int number;

	private UUID panelId;

	@ElementCollection
	@CollectionTable(name = "inspection_reached", joinColumns = @JoinColumn(name = "attempt_id"))
	@OrderColumn(name = "position")
	private List<ReachedIndicator> reached = new ArrayList<>();

	private BigDecimal points;

	private Boolean vetoed;

	@Enumerated(EnumType.STRING)
	private MidtermConclusion proposal;

	private String tableKey;

	private Integer tableVersion;

	@JdbcTypeCode(SqlTypes.JSON)
	private Map<String, Object> tableInputs;

	@Enumerated(EnumType.STRING)
	private MidtermConclusion conclusion;

	private String reason;

	private String secondPerson;

	private String confirmedBy;

	private Instant confirmedAt;

	protected Attempt() {
	}

	Attempt(int number) {
		this.id = UUID.randomUUID();
		this.number = number;
	}

	void reach(List<ReachedIndicator> indicators) {
		reached.clear();
		reached.addAll(indicators);
	}

	void panelIs(PanelId panel) {
		panelId = panel.value();
	}

	void proposed(Judgement judgement) {
		points = judgement.points();
		vetoed = judgement.vetoed();
		proposal = judgement.proposal();
		tableKey = judgement.outcome().table();
		tableVersion = judgement.outcome().version();
		tableInputs = new TreeMap<>(judgement.outcome().inputs());
	}

	void confirm(Confirmation confirmation) {
		conclusion = confirmation.conclusion();
		reason = confirmation.reason();
		secondPerson = confirmation.secondPerson();
		confirmedBy = confirmation.by();
		confirmedAt = confirmation.at();
	}

	boolean coreNotStarted() {
		return reached.stream().anyMatch(ReachedIndicator::isCoreNotStarted);
	}

	int number() {
		return number;
	}

	PanelId panel() {
		return new PanelId(panelId);
	}

	List<ReachedIndicator> reached() {
		return List.copyOf(reached);
	}

	BigDecimal points() {
		return points;
	}

	MidtermConclusion proposal() {
		return proposal;
	}

	int tableVersion() {
		return tableVersion;
	}

	Map<String, Object> tableInputs() {
		return tableInputs;
	}

	Optional<MidtermConclusion> conclusion() {
		return Optional.ofNullable(conclusion);
	}

}
