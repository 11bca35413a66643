package cn.denggao.administration.domain;

import java.util.List;

import cn.denggao.calendar.ImportingYear;
import cn.denggao.calendar.YearPlan;
import cn.denggao.identity.CurrentActor;
import cn.denggao.identity.Role;
import cn.denggao.kernel.Refused;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The system administrator takes the holiday notices of the State Council over. */
@Service
@Transactional
public class KeepingCalendar {

	private final ImportingYear importing;

	private final RunningDueDates running;

	private final CurrentActor current;

	KeepingCalendar(ImportingYear importing, RunningDueDates running, CurrentActor current) {
		this.importing = importing;
		this.running = running;
		this.current = current;
	}

	/** Whether the person who looks may import. */
	public boolean isKeeper() {
		return current.get().has(Role.SYS_ADMIN.code());
	}

	/** What the notice would change; nothing is kept. */
	@Transactional(readOnly = true)
	public Preview preview(String text) {
		requireKeeper();
		var plan = importing.plan(text);
		return new Preview(plan, plan.known() ? running.touchedBy(plan.changed()) : List.of());
	}

	/** Imports the year as a whole or refuses it as a whole. */
	public YearPlan accept(String text) {
		requireKeeper();
		return importing.accept(text);
	}

	private void requireKeeper() {
		if (!isKeeper()) {
			throw Refused.notFound();
		}
	}

	/** A year as it would be, and the due dates on which it bears. */
	public record Preview(YearPlan plan, List<TouchedDate> touched) {
	}

}
