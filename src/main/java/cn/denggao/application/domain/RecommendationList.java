package cn.denggao.application.domain;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import cn.denggao.application.BoundCount;
import cn.denggao.application.ProjectDirectory;
import cn.denggao.application.ProjectId;
import cn.denggao.application.ProjectSummary;
import cn.denggao.application.domain.ApplicationStageProcess.Step;
import cn.denggao.application.domain.Recommendations.Recommendation;
import cn.denggao.organisation.AuthoritySummary;
import cn.denggao.organisation.Level;
import cn.denggao.organisation.OrganisationDirectory;
import cn.denggao.organisation.OrganisationId;
import cn.denggao.programme.PlaceBound.Counts;
import cn.denggao.programme.RoundDirectory;
import cn.denggao.programme.RoundId;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the page of recommendations shows. */
@Service
@Transactional(readOnly = true)
public class RecommendationList {

	private final RoundDirectory rounds;

	private final ProjectDirectory projects;

	private final OrganisationDirectory organisations;

	private final Stops stops;

	private final Recommendations recommendations;

	private final UnitQuotas quotas;

	private final LedgerLines ledger;

	private final ApplicationStageProcess process;

	private final RoundBounds bounds;

	RecommendationList(RoundDirectory rounds, ProjectDirectory projects, OrganisationDirectory organisations,
			Stops stops, Recommendations recommendations, UnitQuotas quotas, LedgerLines ledger,
			ApplicationStageProcess process, RoundBounds bounds) {
		this.bounds = bounds;
		this.rounds = rounds;
		this.projects = projects;
		this.organisations = organisations;
		this.stops = stops;
		this.recommendations = recommendations;
		this.quotas = quotas;
		this.ledger = ledger;
		this.process = process;
	}

	/** The list of one authority: who waits and who is on it. */
	public Sheet of(RoundId round, OrganisationId organisation) {
		Map<ProjectId, ProjectSummary> inRound = projects.inRound(round)
			.stream()
			.collect(Collectors.toMap(ProjectSummary::id, Function.identity()));
		var chosen = recommendations.of(round, organisation.value());
		var waiting = inRound.values()
			.stream()
			.filter(project -> project.status().isFormalReview() && waitsFor(organisation, project))
			.sorted(Comparator.comparing(ProjectSummary::code))
			.toList();
		return new Sheet(organisation, organisations.nameOf(organisation), quotas.of(round, organisation.value()),
				quotas.specialties(round, organisation.value()),
				chosen.stream().map(each -> new Line(inRound.get(each.project()), each)).toList(), waiting,
				ledger.of(round, organisation.value(), inRound), ledger.openWaiver(round, organisation.value()));
	}

	/**
	 * Whoever decides, and whoever is above, sees the lists of those right below it,
	 * everybody else the own one.
	 */
	public List<Sheet> seenBy(RoundId round, OrganisationId reader) {
		return recommends(round, reader) ? List.of(of(round, reader))
				: below(round, rounds.require(round).organisation());
	}

	/** Whether an authority has a list of its own: it neither decides nor is above. */
	public boolean recommends(RoundId round, OrganisationId authority) {
		var decider = rounds.require(round).organisation();
		return organisations.upFrom(decider).stream().noneMatch(each -> each.id().equals(authority))
				&& !isNation(authority);
	}

	private boolean isNation(OrganisationId authority) {
		return organisations.nation().filter(nation -> nation.id().equals(authority)).isPresent();
	}

	/** How far each authority right below is, for whoever decides. */
	public List<Sheet> below(RoundId round, OrganisationId decider) {
		return organisations.authorities()
			.stream()
			.filter(authority -> isRightBelow(authority, decider))
			.map(AuthoritySummary::id)
			.map(below -> of(round, below))
			.filter(sheet -> !sheet.ledger().isEmpty() || !sheet.waiting().isEmpty() || sheet.waiver() != null)
			.toList();
	}

	/** Provinces have nobody above them in the tree, and yet the nation. */
	private boolean isRightBelow(AuthoritySummary authority, OrganisationId decider) {
		return decider.equals(authority.superior()) || authority.level() == Level.PROVINCE && isNation(decider);
	}

	/**
	 * Numbers over all units: all of them for whoever decides, for a unit those of all
	 * together and its own.
	 */
	public List<BoundCount> bounds(RoundId round, OrganisationId reader) {
		var summary = rounds.require(round);
		var own = organisations.nameOf(reader);
		return bounds.counts(summary, Counts.RECOMMENDED, List.of())
			.stream()
			.filter(count -> count.part() == null || !recommends(round, reader) || own.equals(count.part()))
			.toList();
	}

	private boolean waitsFor(OrganisationId organisation, ProjectSummary project) {
		return stops.current(project.id())
			.filter(stop -> stop.recommends() && stop.organisation().equals(organisation.value()))
			.isPresent() && process.isAt(project.id(), Step.RECOMMEND);
	}

	/**
	 * One authority's list.
	 *
	 * @param specialties places within the total that only these specialties may use
	 * @param waiver the place asked for beyond the quota, null if none waits for an
	 * answer
	 */
	public record Sheet(OrganisationId organisation, String name, Quota quota, List<SpecialtyQuota> specialties,
			List<Line> chosen, List<ProjectSummary> waiting, List<LedgerLine> ledger, OpenWaiver waiver) {

		/** Places still free. */
		public int free() {
			return quota.free();
		}

		/** Places that withdrawn applications gave back. */
		public long returned() {
			return ledger.stream().filter(line -> line.kind().equals("RETURN")).count();
		}

	}

	/** One recommended application. */
	public record Line(ProjectSummary project, Recommendation recommendation) {
	}

}
