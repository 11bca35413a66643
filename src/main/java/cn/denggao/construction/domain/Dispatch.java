package cn.denggao.construction.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import cn.denggao.application.ProjectId;
import cn.denggao.calendar.OfficialClock;
import cn.denggao.construction.DispatchStanding;
import cn.denggao.kernel.Refused;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** One month's dispatch meeting (月调度): one per project and month. */
@Entity
@Table(name = "construction_dispatch")
class Dispatch {

	@Id
	private UUID id;

	private UUID projectId;

	private String period;

	private LocalDate dueOn;

	private LocalDate heldOn;

	private String chair;

	private boolean chairIsPrincipal;

	private String attendees;

	private int itemsReviewed;

	private String problems;

	private String submittedBy;

	private Instant submittedAt;

	@ElementCollection
	@CollectionTable(name = "construction_dispatch_decision", joinColumns = @JoinColumn(name = "dispatch_id"))
	@OrderColumn(name = "position")
	private List<DispatchDecision> decisions = new ArrayList<>();

	@Version
	private Long version;

	protected Dispatch() {
	}

	Dispatch(ProjectId project, YearMonth period, LocalDate dueOn) {
		this.id = UUID.randomUUID();
		this.projectId = project.value();
		this.period = period.toString();
		this.dueOn = dueOn;
	}

	/** Filed once; a late one is kept and marked late. */
	void file(DispatchMinutes minutes, boolean byPrincipal, String by, Instant at) {
		if (submittedAt != null) {
			throw Refused.tooLate("construction.dispatch.filed-already");
		}
		var today = LocalDate.ofInstant(at, OfficialClock.ZONE);
		if (minutes.heldOn().isAfter(today)) {
			throw Refused.at("heldOn", "construction.dispatch.held-ahead");
		}
		heldOn = minutes.heldOn();
		chair = minutes.chair();
		chairIsPrincipal = byPrincipal;
		attendees = minutes.attendees();
		itemsReviewed = minutes.itemsReviewed();
		problems = minutes.problems();
		decisions.addAll(minutes.decisions());
		submittedBy = by;
		submittedAt = at;
	}

	DispatchStanding standing(LocalDate today) {
		if (submittedAt == null) {
			return today.isAfter(dueOn) ? DispatchStanding.MISSING : DispatchStanding.OPEN;
		}
		if (LocalDate.ofInstant(submittedAt, OfficialClock.ZONE).isAfter(dueOn)) {
			return DispatchStanding.LATE;
		}
		return chairIsPrincipal ? DispatchStanding.IN_ORDER : DispatchStanding.NOT_BY_PRINCIPAL;
	}

	YearMonth period() {
		return YearMonth.parse(period);
	}

	LocalDate dueOn() {
		return dueOn;
	}

	boolean isFiled() {
		return submittedAt != null;
	}

	DispatchMinutes minutes() {
		return new DispatchMinutes(heldOn, null, chair, attendees, itemsReviewed, problems, List.copyOf(decisions));
	}

	Instant submittedAt() {
		return submittedAt;
	}

}
