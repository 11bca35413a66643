package cn.denggao.application.domain;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

import cn.denggao.application.domain.ApprovedRows.Group;
import cn.denggao.identity.CurrentActor;
import cn.denggao.organisation.AuthoritySummary;
import cn.denggao.organisation.Level;
import cn.denggao.organisation.OrganisationDirectory;
import cn.denggao.organisation.OrganisationId;
import cn.denggao.programme.AdmittedSpecialties.Tag;
import cn.denggao.programme.CategoryTarget;
import cn.denggao.programme.ProgrammePlan;
import cn.denggao.programme.ProgrammeTargets;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where specialties that a programme speaks of are missing: specialties by regions, as
 * the tree of supervision was on the day of each approval (R002-20, R000-26).
 */
@Service
@Transactional(readOnly = true)
public class SpecialtyCoverage {

	private final ProgrammeTargets targets;

	private final ApprovedRows approvals;

	private final ApprovalReports reports;

	private final OrganisationDirectory organisations;

	private final CurrentActor actor;

	SpecialtyCoverage(ProgrammeTargets targets, ApprovedRows approvals, ApprovalReports reports,
			OrganisationDirectory organisations, CurrentActor actor) {
		this.targets = targets;
		this.approvals = approvals;
		this.reports = reports;
		this.organisations = organisations;
		this.actor = actor;
	}

	/** Programmes that name specialties, by name. */
	public List<ProgrammePlan> plans() {
		var newest = reports.newest();
		return targets.all().stream().filter(plan -> !ApprovalReports.tagged(plan, newest).isEmpty()).toList();
	}

	/**
	 * Approvals of every named specialty in each region right below the acting authority.
	 * @param tier level that decided; null for all
	 * @param year of the rounds; null for all
	 */
	public Grid of(ProgrammePlan plan, Level tier, Integer year) {
		return of(plan, null, tier, year);
	}

	/** The same of one category, or of all if that is null (R001-09). */
	public Grid of(ProgrammePlan plan, String category, Level tier, Integer year) {
		var viewer = organisations.authority(OrganisationId.of(actor.get().organisation()));
		var columns = below(viewer);
		var groups = approvals.below(viewer.level() == Level.NATION ? null : viewer.id().value())
			.stream()
			.filter(group -> group.programme().equals(plan.code())
					&& (category == null || group.category().equals(category)) && (tier == null || group.tier() == tier)
					&& (year == null || group.year() == year))
			.toList();
		var rows = new ArrayList<Line>();
		ApprovalReports.tagged(plan, reports.newest())
			.forEach((tag, codes) -> codes
				.forEach(code -> rows.add(line(tag, code, columns, viewer.id().value(), groups))));
		return new Grid(viewer.name(), columns.stream().map(AuthoritySummary::name).toList(), rows);
	}

	private Line line(Tag tag, String code, List<AuthoritySummary> columns, String viewer, List<Group> groups) {
		var own = groups.stream().filter(group -> ApprovalReports.isUnder(group, code)).toList();
		var counts = columns.stream()
			.map(column -> TargetProgress.count(own, group -> group.authorities().contains(column.id().value())))
			.toList();
		return new Line(tag, organisations.specialty(code).name(), counts,
				TargetProgress.count(own, group -> isDirect(group, viewer)), TargetProgress.count(own, group -> true));
	}

	private static boolean isDirect(Group group, String viewer) {
		return !group.authorities().isEmpty() && group.authorities().get(0).equals(viewer);
	}

	private List<AuthoritySummary> below(AuthoritySummary viewer) {
		return organisations.authorities()
			.stream()
			.filter(each -> viewer.id().equals(each.superior())
					|| viewer.level() == Level.NATION && each.level() == Level.PROVINCE)
			.sorted(Comparator.comparing(each -> each.id().value()))
			.toList();
	}

	/** The chosen programme among those that name specialties, else the first. */
	public Optional<ProgrammePlan> chosen(String code) {
		var plans = plans();
		return plans.stream().filter(plan -> plan.code().equals(code)).findFirst().or(() -> plans.stream().findFirst());
	}

	/**
	 * What somebody wants to see, as typed; what is unknown asks for all. Empty if no
	 * programme names specialties.
	 */
	public Optional<Asked> asked(String programme, String category, String tier, Integer year) {
		var level = Arrays.stream(Level.values()).filter(each -> each.name().equals(tier)).findFirst().orElse(null);
		return chosen(programme).map(plan -> new Asked(plan,
				plan.categories().stream().anyMatch(each -> each.category().equals(category)) ? category : null, level,
				year));
	}

	/**
	 * A programme, and what its approvals are limited to.
	 *
	 * @param category null for all
	 * @param tier level that decided; null for all
	 * @param year of the rounds; null for all
	 */
	public record Asked(ProgrammePlan plan, String category, Level tier, Integer year) {

		/** The category's name, empty for all. */
		String categoryName() {
			return plan.categories()
				.stream()
				.filter(each -> each.category().equals(category))
				.map(CategoryTarget::name)
				.findFirst()
				.orElse("");
		}

	}

	/**
	 * Specialties by regions.
	 *
	 * @param viewer whose own hospitals the column beside the regions is about
	 */
	public record Grid(String viewer, List<String> regions, List<Line> lines) {

		/** By tag, whether each region has any specialty of it. */
		public Map<Tag, List<Boolean>> covered() {
			var covered = new EnumMap<Tag, List<Boolean>>(Tag.class);
			lines.stream()
				.map(Line::tag)
				.forEach(tag -> covered.put(tag,
						IntStream.range(0, regions.size()).mapToObj(at -> has(tag, at)).toList()));
			return covered;
		}

		private boolean has(Tag tag, int region) {
			return lines.stream().anyMatch(line -> line.tag() == tag && line.counts().get(region) > 0);
		}

		/** In how many places a specialty is missing. */
		public long missing() {
			return lines.stream().mapToLong(Line::missing).sum();
		}

	}

	/**
	 * One specialty.
	 *
	 * @param counts by region
	 * @param direct of hospitals right under the viewer
	 */
	public record Line(Tag tag, String specialty, List<Integer> counts, int direct, int all) {

		/** Regions without any. */
		public long missing() {
			return counts.stream().filter(count -> count == 0).count();
		}

	}

}
