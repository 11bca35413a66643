package cn.denggao.application.domain;

import java.util.List;

import cn.denggao.application.ProjectId;
import cn.denggao.application.ProjectStatus;
import cn.denggao.application.ProjectStatusBook;
import cn.denggao.application.domain.ReviewLevel.State;
import cn.denggao.organisation.HospitalSummary;
import cn.denggao.organisation.OrganisationDirectory;
import cn.denggao.programme.RoundDirectory;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Leads an application from level to level of the supervision chain: the first time the
 * levels are decided, each later time the one at work is done and the next begins.
 */
@Service
@Transactional
public class RoutingFormalReview {

	private final Projects projects;

	private final ReviewLevels levels;

	private final ProjectStatusBook status;

	private final OrganisationDirectory organisations;

	private final RoundDirectory rounds;

	private final ApplicationStageProcess process;

	RoutingFormalReview(Projects projects, ReviewLevels levels, ProjectStatusBook status,
			OrganisationDirectory organisations, RoundDirectory rounds, ApplicationStageProcess process) {
		this.projects = projects;
		this.levels = levels;
		this.status = status;
		this.organisations = organisations;
		this.rounds = rounds;
		this.process = process;
	}

	/** Where the application goes now. */
	public Route route(ProjectId id) {
		var known = levels.of(id);
		if (known.isEmpty()) {
			decide(id);
		}
		levels.current(id).ifPresent(level -> levels.set(id, level, State.DONE));
		return levels.of(id)
			.stream()
			.filter(level -> level.state() == State.AHEAD)
			.findFirst()
			.map(level -> begin(id, level))
			.orElseGet(() -> finish(id, levels.of(id)));
	}

	private void decide(ProjectId id) {
		var project = projects.require(id);
		var supervisor = organisations.supervisorOf(project.hospital());
		var routing = process.routing(category(organisations.hospital(project.hospital())), supervisor.level().name(),
				rounds.rules(project.round()).application().fundingMode());
		for (var level : routing.levels()) {
			levels.add(id, routing.levels().indexOf(level), level, routing.tableVersion());
		}
	}

	private Route begin(ProjectId id, ReviewLevel level) {
		levels.set(id, level, State.OPEN);
		if (projects.require(id).status() != level.status()) {
			status.move(id, level.status(), null, null);
		}
		return new Route(level.role(), level.recommends(), false);
	}

	private Route finish(ProjectId id, List<ReviewLevel> all) {
		status.move(id, ProjectStatus.RECOMMENDED, null, null);
		var last = all.get(all.size() - 1);
		return new Route(last.role(), last.recommends(), true);
	}

	private static String category(HospitalSummary hospital) {
		return (hospital.kind() == HospitalSummary.Kind.TCM) ? "TCM" : "GENERAL";
	}

	/**
	 * Who reviews now, whether passing needs a recommendation, and whether all is done.
	 */
	public record Route(String reviewerRole, boolean recommendationNeeded, boolean chainDone) {

	}

}
