package cn.denggao.review.domain;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;

import cn.denggao.kernel.Refused;
import cn.denggao.programme.RoundId;
import cn.denggao.review.PanelId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/**
 * The record of one lottery: the sheet and its fingerprint, then the seed, then what came
 * out. Never changed, only decided upon.
 */
@Entity
@Table(name = "review_draw")
class Draw {

	@Id
	private UUID id;

	@Column(name = "round_id")
	private UUID round;

	@Column(name = "panel_id")
	private UUID panel;

	private int number;

	private String seed;

	private String sheet;

	@Column(name = "sheet_hash")
	private String sheetHash;

	private String outcome;

	@Enumerated(EnumType.STRING)
	private Status status;

	@Column(name = "drawn_by")
	private String drawnBy;

	@Column(name = "drawn_at")
	private Instant drawnAt;

	@Column(name = "decided_by")
	private String decidedBy;

	@Column(name = "decided_at")
	private Instant decidedAt;

	private String reason;

	@Version
	private Long version;

	protected Draw() {
	}

	private Draw(RoundId round, PanelId panel, DrawSheet sheet, Status status) {
		this.id = UUID.randomUUID();
		this.round = round.value();
		this.panel = (panel == null) ? null : panel.value();
		this.number = sheet.number();
		this.sheet = sheet.text();
		this.sheetHash = sheet.hash();
		this.status = status;
	}

	/** Freezes the sheet of a whole round. */
	static Draw ofRound(RoundId round, DrawSheet sheet) {
		return new Draw(round, null, sheet, Status.DRAWN);
	}

	/** Freezes the sheet of one panel. */
	static Draw ofPanel(RoundId round, PanelId panel, DrawSheet sheet) {
		return new Draw(round, panel, sheet, Status.DRAWN);
	}

	/** Freezes the sheet for further reserves. */
	static Draw supplement(RoundId round, PanelId panel, DrawSheet sheet) {
		return new Draw(round, panel, sheet, Status.SUPPLEMENT);
	}

	/** Throws the dice: the seed is made only now that the sheet is fixed. */
	Map<String, Drawing.Outcome> perform(String by, Instant at) {
		seed = Lottery.freshSeed();
		drawnBy = by;
		drawnAt = at;
		var outcomes = repeat();
		outcome = Drawing.Outcome.text(outcomes);
		return outcomes;
	}

	/** Whether the record gives the recorded outcome once more, and was not touched. */
	boolean verifies() {
		return Sha256.of(sheet).equals(sheetHash) && Drawing.Outcome.text(repeat()).equals(outcome);
	}

	void confirm(String by, Instant at) {
		decide(Status.CONFIRMED, by, at, null);
	}

	void reject(String by, Instant at, String why) {
		decide(Status.REJECTED, by, at, why);
	}

	int number() {
		return number;
	}

	String seed() {
		return seed;
	}

	String sheet() {
		return sheet;
	}

	String sheetHash() {
		return sheetHash;
	}

	Status status() {
		return status;
	}

	String drawnBy() {
		return drawnBy;
	}

	Instant drawnAt() {
		return drawnAt;
	}

	String decidedBy() {
		return decidedBy;
	}

	String reason() {
		return reason;
	}

	private Map<String, Drawing.Outcome> repeat() {
		return Drawing.draw(DrawSheet.parse(sheet), Lottery.of(seed));
	}

	private void decide(Status to, String by, Instant at, String why) {
		if (status != Status.DRAWN) {
			throw Refused.tooLate("review.draw-already-decided");
		}
		status = to;
		decidedBy = by;
		decidedAt = at;
		reason = why;
	}

	enum Status {

		DRAWN, CONFIRMED, REJECTED, SUPPLEMENT

	}

}
