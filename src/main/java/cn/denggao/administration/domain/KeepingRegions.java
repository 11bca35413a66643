package cn.denggao.administration.domain;

import java.time.LocalDate;
import java.util.Map;

import cn.denggao.audit.AuditTrail;
import cn.denggao.audit.Subject;
import cn.denggao.organisation.RegionPlan;
import cn.denggao.organisation.RegionTable;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A province's administrator takes a newer table of regions over. */
@Service
@Transactional
public class KeepingRegions {

	private final RegisterDesk desk;

	private final RegionTable table;

	private final AuditTrail trail;

	KeepingRegions(RegisterDesk desk, RegionTable table, AuditTrail trail) {
		this.desk = desk;
		this.table = table;
		this.trail = trail;
	}

	/** What the table would change; nothing is kept. */
	@Transactional(readOnly = true)
	public RegionPlan preview(String rows, LocalDate completeFrom) {
		desk.province();
		return table.plan(rows, completeFrom);
	}

	/** Takes it over as a whole. */
	public RegionPlan accept(String rows, LocalDate completeFrom) {
		var province = desk.province();
		var plan = table.accept(rows, completeFrom);
		trail.record("organisation.regions-imported", Subject.of("organisation", province.value()),
				Map.of("added", plan.added().size(), "changed", plan.changed().size()));
		return plan;
	}

}
