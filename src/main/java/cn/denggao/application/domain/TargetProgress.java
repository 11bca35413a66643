package cn.denggao.application.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;

import cn.denggao.application.ProjectStatus;
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
import cn.denggao.programme.ShareScope;
import cn.denggao.programme.TargetFigure.State;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What programmes promise against what is approved: below the acting authority only,
 * floors past 100 % (R000-22…25), self-funded projects apart (R002-16).
 */
@Service
@Transactional(readOnly = true)
public class TargetProgress {

	private final ProgrammeTargets targets;

	private final ApprovedRows approvals;

	private final ApprovalReports reports;

	private final OrganisationDirectory organisations;

	private final CurrentActor actor;

	private final GoalLines goals;

	private final OverdueProjects overdue;

	private final Promotions promotions;

	private final EndedRegions ended;

	TargetProgress(ProgrammeTargets targets, ApprovedRows approvals, ApprovalReports reports,
			OrganisationDirectory organisations, CurrentActor actor, GoalLines goals, OverdueProjects overdue,
			Promotions promotions, EndedRegions ended) {
		this.ended = ended;
		this.overdue = overdue;
		this.promotions = promotions;
		this.goals = goals;
		this.targets = targets;
		this.approvals = approvals;
		this.reports = reports;
		this.organisations = organisations;
		this.actor = actor;
	}

	/** Every programme as the acting authority may see it, of all years. */
	public List<Progress> all() {
		return of(null);
	}

	/** Years of rounds with approvals below the acting authority, the newest first. */
	public List<Integer> years() {
		var viewer = organisations.authority(OrganisationId.of(actor.get().organisation()));
		return approvals.below(isNation(viewer) ? null : viewer.id().value())
			.stream()
			.map(Group::year)
			.distinct()
			.sorted(Comparator.reverseOrder())
			.toList();
	}

	/**
	 * Every programme as the acting authority may see it; targets are of all years.
	 * @param year to which breakdowns are limited; null for all
	 */
	public List<Progress> of(Integer year) {
		var viewer = organisations.authority(OrganisationId.of(actor.get().organisation()));
		var below = approvals.below(isNation(viewer) ? null : viewer.id().value());
		var seen = new Seen(viewer, below, approvals.nominated(viewer.id().value()),
				promotions.counted(isNation(viewer) ? null : viewer.id().value()), reports.newest(), year);
		return targets.all().stream().map(plan -> progress(plan, seen)).toList();
	}

	private Progress progress(ProgrammePlan plan, Seen seen) {
		var viewer = seen.viewer();
		var own = seen.of(plan);
		var shown = own.stream().filter(group -> seen.year() == null || group.year() == seen.year()).toList();
		boolean whole = isNation(viewer) || isUnder(plan.owner(), viewer);
		var last = overdue.lastYear(plan);
		return new Progress(plan, whole,
				plan.categories()
					.stream()
					.map(target -> line(target, whole, own, seen.nominated(plan, target), seen.promoted(plan, target)))
					.toList(),
				goals.of(plan, whole, own), YearLines.of(plan, own), RollUp.of(plan, shown, viewer, organisations),
				RollUp.ofRegions(plan, shown, viewer, organisations), reports.shares(plan, shown, seen.newest()),
				reports.tags(plan, shown, seen.newest()), last, overdue.of(plan, last, below(viewer)),
				ended.of(plan.code(), below(viewer), seen.year()));
	}

	private static Line line(CategoryTarget target, boolean whole, List<Group> own, int nominated, int promoted) {
		int funded = count(own, group -> group.category().equals(target.category()) && !group.selfFunded());
		int selfFunded = count(own, group -> group.category().equals(target.category()) && group.selfFunded());
		int counted = target.before() + funded + ((target.figure() == null) ? selfFunded : 0);
		int held = whole ? counted : target.before();
		boolean comparable = target.figure() != null && (whole || target.carriedIn() != null);
		return new Line(target, nominated, funded, selfFunded, whole ? counted : null,
				comparable ? target.figure().percent(held) : null, comparable ? target.figure().state(held) : null,
				new Within(at(own, target, Level.CITY), at(own, target, Level.COUNTY), promoted));
	}

	private static int at(List<Group> own, CategoryTarget target, Level tier) {
		return count(own,
				group -> group.category().equals(target.category()) && !group.selfFunded() && group.tier() == tier);
	}

	static int count(List<Group> groups, Predicate<Group> which) {
		return groups.stream().filter(which).mapToInt(Group::approved).sum();
	}

	/** Whether an authority is the viewer or anywhere below. */
	private boolean isUnder(String authority, AuthoritySummary viewer) {
		var all = organisations.authorities();
		var at = authority;
		while (at != null) {
			if (at.equals(viewer.id().value())) {
				return true;
			}
			var id = OrganisationId.of(at);
			at = all.stream()
				.filter(each -> each.id().equals(id) && each.superior() != null)
				.map(each -> each.superior().value())
				.findFirst()
				.orElse(null);
		}
		return false;
	}

	private static boolean isNation(AuthoritySummary viewer) {
		return viewer.level().name().equals("NATION");
	}

	/** Below whom approvals are looked for; the nation sees all. */
	private static String below(AuthoritySummary viewer) {
		return isNation(viewer) ? null : viewer.id().value();
	}

	/** What is read once for all programmes. */
	private record Seen(AuthoritySummary viewer, List<Group> below, Map<String, Integer> nominated,
			Map<String, Integer> promoted, NewestRounds newest, Integer year) {

		List<Group> of(ProgrammePlan plan) {
			return below.stream().filter(group -> group.programme().equals(plan.code())).toList();
		}

		int nominated(ProgrammePlan plan, CategoryTarget target) {
			return nominated.getOrDefault(plan.code() + " " + target.category(), 0);
		}

		int promoted(ProgrammePlan plan, CategoryTarget target) {
			return promoted.getOrDefault(plan.code() + " " + target.category(), 0);
		}

	}

	/**
	 * One programme.
	 *
	 * @param whole whether all of it is below the viewer, so that targets can be held
	 * against it
	 * @param lastYear of the plan period, or null
	 * @param overdue projects that are not done although it is over
	 * @param ended regions under whose code approvals count although it had ended
	 */
	public record Progress(ProgrammePlan plan, boolean whole, List<Line> lines, List<GoalLine> goals,
			List<YearLine> years, List<RollUp.Node> nodes, List<RollUp.Node> regions, List<Share> shares,
			List<Tagged> tags, Integer lastYear, List<Overdue> overdue, List<Ended> ended) {
	}

	/**
	 * One category.
	 *
	 * @param nominated by the viewer to whoever decides, withdrawn ones left out
	 * (R003-05)
	 * @param approved in the viewer's tree, with public money
	 * @param selfFunded in the viewer's tree, at the hospitals' cost
	 * @param total with what was carried in; null if not the whole is seen
	 * @param percent of the target, of the figures carried in if not the whole is seen;
	 * null without target
	 * @param within what is told of the approved ones beside their number
	 */
	public record Line(CategoryTarget target, int nominated, int approved, int selfFunded, Integer total,
			BigDecimal percent, State state, Within within) {
	}

	/**
	 * Of the approvals of a category: how many a city and how many a county decided,
	 * which count in one tier (R000-24), and how many go on from a lower project, which
	 * counts in its own tier as well (R000-08).
	 */
	public record Within(int cities, int counties, int promoted) {

		/** Whether cities or counties decide in the category. */
		public boolean isOfCitiesAndCounties() {
			return cities + counties > 0;
		}

	}

	/**
	 * The capital's share of what is approved in a category (R000-11).
	 *
	 * @param cap largest share, percent; null where no rules were frozen
	 * @param of what the newest round takes it of, or null
	 */
	public record Share(String category, int capital, int approved, BigDecimal percent, BigDecimal cap, ShareScope of,
			boolean over) {
	}

	/**
	 * A project that is not done although the plan period is over (R001-07).
	 *
	 * @param number of the project, or of the application while it has none
	 */
	public record Overdue(UUID id, String number, String title, String hospital, ProjectStatus status) {
	}

	/**
	 * A code under which approvals count although it had ended.
	 *
	 * @param last its last day
	 * @param approved how many
	 */
	public record Ended(String code, String name, LocalDate last, int approved) {
	}

	/** Approvals of a specialty that the programme speaks of (R000-12, R002-18). */
	public record Tagged(Tag tag, String specialty, int approved) {
	}

}
