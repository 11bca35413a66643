package cn.denggao.application.domain;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import cn.denggao.application.ProjectDirectory;
import cn.denggao.application.ProjectId;
import cn.denggao.application.ProjectSummary;
import cn.denggao.application.domain.ApplicationStageProcess.Step;
import cn.denggao.application.domain.Recommendations.Recommendation;
import cn.denggao.organisation.AuthoritySummary;
import cn.denggao.organisation.OrganisationDirectory;
import cn.denggao.organisation.OrganisationId;
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

	private final ApplicationStageProcess process;

	RecommendationList(RoundDirectory rounds, ProjectDirectory projects, OrganisationDirectory organisations,
			Stops stops, Recommendations recommendations, ApplicationStageProcess process) {
		this.rounds = rounds;
		this.projects = projects;
		this.organisations = organisations;
		this.stops = stops;
		this.recommendations = recommendations;
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
		return new Sheet(organisation, organisations.nameOf(organisation),
				rounds.rules(round).recommendation().quotaOf(organisation.value()), chosen.size(),
				chosen.stream().map(each -> new Line(inRound.get(each.project()), each)).toList(), waiting);
	}

	/** How far each authority right below is, for the province. */
	public List<Sheet> below(RoundId round, OrganisationId province) {
		return organisations.authorities()
			.stream()
			.filter(authority -> province.equals(authority.superior()))
			.map(AuthoritySummary::id)
			.map(below -> of(round, below))
			.filter(sheet -> sheet.used() > 0 || !sheet.waiting().isEmpty())
			.toList();
	}

	private boolean waitsFor(OrganisationId organisation, ProjectSummary project) {
		return stops.current(project.id())
			.filter(stop -> stop.recommends() && stop.organisation().equals(organisation.value()))
			.isPresent() && process.isAt(project.id(), Step.RECOMMEND);
	}

	/** One authority's list. */
	public record Sheet(OrganisationId organisation, String name, int quota, int used, List<Line> chosen,
			List<ProjectSummary> waiting) {

		/** Places still free. */
		public int free() {
			return Math.max(0, quota - used);
		}

	}

	/** One recommended application. */
	public record Line(ProjectSummary project, Recommendation recommendation) {
	}

}
