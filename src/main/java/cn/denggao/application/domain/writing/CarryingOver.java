package cn.denggao.application.domain.writing;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import cn.denggao.application.ProjectDirectory;
import cn.denggao.application.ProjectId;
import cn.denggao.application.ProjectSummary;
import cn.denggao.application.domain.DossierDesk;
import cn.denggao.application.domain.dossier.Dossiers;
import cn.denggao.application.domain.dossier.FormSection;
import cn.denggao.application.domain.writing.SectionChange.Kind;
import cn.denggao.audit.AuditTrail;
import cn.denggao.audit.Subject;
import cn.denggao.kernel.Refused;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * A draft takes over what the hospital wrote in an earlier round: only into fields that
 * are empty and of the same code and type.
 */
@Service
@Transactional
public class CarryingOver {

	private final WritingRights rights;

	private final ProjectDirectory projects;

	private final DossierDesk desk;

	private final Dossiers dossiers;

	private final KeepingSection keeping;

	private final AuditTrail trail;

	CarryingOver(WritingRights rights, ProjectDirectory projects, DossierDesk desk, Dossiers dossiers,
			KeepingSection keeping, AuditTrail trail) {
		this.rights = rights;
		this.projects = projects;
		this.desk = desk;
		this.dossiers = dossiers;
		this.keeping = keeping;
		this.trail = trail;
	}

	/**
	 * Applications of the same hospital in other rounds in which something stands, those
	 * of the same specialty first, the newest first.
	 */
	@Transactional(readOnly = true)
	public List<ProjectSummary> sources(ProjectId id) {
		var project = rights.requireLead(id);
		return projects.ofHospital(project.hospital())
			.stream()
			.filter(each -> !each.round().equals(project.round()))
			.filter(each -> !dossiers.of(each.id()).sections().isEmpty())
			.sorted(Comparator.comparing(each -> !each.specialtyCode().equals(project.specialtyCode())))
			.toList();
	}

	/** Takes over what fits, and says what was taken and what not. */
	public CarriedOver carry(ProjectId id, ProjectId from) {
		var project = rights.requireLead(id);
		var source = sources(id).stream()
			.filter(each -> each.id().equals(from))
			.findFirst()
			.orElseThrow(Refused::notFound);
		var old = desk.form(source);
		var content = dossiers.of(from);
		var report = new CarriedOver();
		for (var section : desk.form(project).sections()) {
			var before = old.sections().stream().filter(each -> each.code().equals(section.code())).findFirst();
			before.ifPresent(each -> carry(project, section, each, content.section(section.code()), report));
		}
		old.sections()
			.stream()
			.filter(each -> desk.form(project).sections().stream().noneMatch(now -> now.code().equals(each.code())))
			.forEach(each -> content.section(each.code()).keySet().forEach(key -> report.left(each, key, Left.GONE)));
		trail.record("application.carried-over", Subject.of("project", id),
				Map.of("from", source.code(), "taken", report.count(), "left", report.countLeft()));
		return report;
	}

	private void carry(ProjectSummary project, FormSection section, FormSection old, Map<String, String> values,
			CarriedOver report) {
		var now = dossiers.section(project.id(), section.code());
		var merged = new HashMap<>(now);
		var fit = new FieldFit(section, old, now);
		values.forEach((key, value) -> fit.problem(key, value).ifPresentOrElse(left -> {
			if (left != Left.SAME) {
				report.left(old, key, left);
			}
		}, () -> {
			merged.put(key, value);
			report.taken(section, key);
		}));
		if (!merged.equals(now)) {
			long version = dossiers.saved(project.id(), section.code()).map(Dossiers.Saved::version).orElse(0L);
			keeping.keep(project.id(), section, merged, version, Kind.CARRIED);
		}
	}

	/** Why a value was not taken. */
	public enum Left {

		/** The new form has no such field. */
		GONE,
		/** It takes another kind of value. */
		OTHER_TYPE,
		/** The choice is no longer offered. */
		NO_OPTION,
		/** It is longer than the new form allows. */
		TOO_LONG,
		/** Something else stands there already. */
		FILLED,
		/** The very same stands there already; not worth telling. */
		SAME,
		/** Declarations, targets and budgets are made anew in each round. */
		ANEW

	}

}
