package cn.denggao.construction.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

import cn.denggao.application.ProjectId;
import cn.denggao.kernel.Refused;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** One measure of a project: who does it, until when, and how far it is. */
@Entity
@Table(name = "construction_item")
class LedgerItem {

	private static final int DONE = 100;

	@Id
	private UUID id;

	private UUID projectId;

	private int itemNo;

	private String indicatorCode;

	private String measure;

	private String responsible;

	private String department;

	private LocalDate startOn;

	private LocalDate dueOn;

	private int progress;

	private String problem;

	private String helpNeeded;

	private String updatedBy;

	private Instant updatedAt;

	@Version
	private Long version;

	protected LedgerItem() {
	}

	/**
	 * @param indicatorCode the agreed indicator it serves, or null
	 */
	LedgerItem(ProjectId project, int itemNo, String indicatorCode, String measure, String responsible,
			String department, LocalDate startOn, LocalDate dueOn) {
		if (dueOn.isBefore(startOn)) {
			throw Refused.at("dueOn", "construction.item.due-before-start");
		}
		this.id = UUID.randomUUID();
		this.projectId = project.value();
		this.itemNo = itemNo;
		this.indicatorCode = indicatorCode;
		this.measure = measure;
		this.responsible = responsible;
		this.department = department;
		this.startOn = startOn;
		this.dueOn = dueOn;
	}

	void report(int percent, String difficulty, String help, String by, Instant at) {
		if (percent < 0 || percent > DONE) {
			throw Refused.at("progress", "construction.item.progress-range");
		}
		progress = percent;
		problem = difficulty;
		helpNeeded = help;
		updatedBy = by;
		updatedAt = at;
	}

	void follow(LocalDate oldEnd, LocalDate newEnd) {
		if (dueOn.equals(oldEnd) && progress < DONE) {
			dueOn = newEnd;
		}
	}

	/** Progress in percent that an even pace would have reached on this day. */
	int planned(LocalDate day) {
		var length = ChronoUnit.DAYS.between(startOn, dueOn);
		var gone = ChronoUnit.DAYS.between(startOn, day);
		if (gone >= length) {
			return DONE;
		}
		return (gone <= 0) ? 0
				: BigDecimal.valueOf(gone * DONE)
					.divide(BigDecimal.valueOf(length), 0, RoundingMode.HALF_UP)
					.intValue();
	}

	/** Days after the due date while it is not done; 0 if done or in time. */
	long daysLate(LocalDate day) {
		return (progress >= DONE) ? 0 : Math.max(0, ChronoUnit.DAYS.between(dueOn, day));
	}

	UUID id() {
		return id;
	}

	ProjectId project() {
		return new ProjectId(projectId);
	}

	int itemNo() {
		return itemNo;
	}

	String measure() {
		return measure;
	}

	String responsible() {
		return responsible;
	}

	String department() {
		return department;
	}

	LocalDate dueOn() {
		return dueOn;
	}

	int progress() {
		return progress;
	}

	String problem() {
		return problem;
	}

	String helpNeeded() {
		return helpNeeded;
	}

	Instant updatedAt() {
		return updatedAt;
	}

}
