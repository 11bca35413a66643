package cn.denggao.administration.domain;

import java.time.LocalDate;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;

import cn.denggao.audit.AuditTrail;
import cn.denggao.audit.Subject;
import cn.denggao.kernel.Refused;
import cn.denggao.organisation.OrganisationDirectory;
import cn.denggao.organisation.OrganisationId;
import cn.denggao.organisation.RegionPlan;
import cn.denggao.organisation.RegionTable;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes a newer table of regions over: the whole one by the platform's operator, of its
 * own area by a province's administrator.
 */
@Service
@Transactional
public class KeepingRegions {

	private static final int PREFIX = 2;

	private final RegisterDesk desk;

	private final OrganisationDirectory organisations;

	private final RegionTable table;

	private final AuditTrail trail;

	KeepingRegions(RegisterDesk desk, OrganisationDirectory organisations, RegionTable table, AuditTrail trail) {
		this.desk = desk;
		this.organisations = organisations;
		this.table = table;
		this.trail = trail;
	}

	/** What the table would change; nothing is kept. */
	@Transactional(readOnly = true)
	public RegionPlan preview(String rows, LocalDate completeFrom) {
		return checked(desk.regionKeeper(), completeFrom, () -> table.plan(rows, completeFrom));
	}

	/** Takes it over as a whole. */
	public RegionPlan accept(String rows, LocalDate completeFrom) {
		var keeper = desk.regionKeeper();
		var plan = checked(keeper, completeFrom, () -> table.accept(rows, completeFrom));
		trail.record("organisation.regions-imported", Subject.of("organisation", keeper.value()),
				Map.of("added", plan.added().size(), "changed", plan.changed().size()));
		return plan;
	}

	/** Codes of a province begin like its own. */
	private RegionPlan checked(OrganisationId keeper, LocalDate completeFrom, Supplier<RegionPlan> planning) {
		if (desk.isOperator()) {
			return planning.get();
		}
		if (completeFrom != null) {
			throw Refused.at("completeFrom", "administration.regions.complete-operator");
		}
		var plan = planning.get();
		var own = organisations.authority(keeper).region().substring(0, PREFIX);
		Stream.concat(plan.added().stream(), plan.changed().stream().map(RegionPlan.Changed::after))
			.filter(region -> !region.code().startsWith(own))
			.findFirst()
			.ifPresent(other -> {
				throw Refused.at("text", "administration.regions.other", other.code(), other.name());
			});
		return plan;
	}

}
