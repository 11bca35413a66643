package cn.denggao.approval.domain;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import cn.denggao.application.ProjectId;
import cn.denggao.approval.domain.LateEntry.Status;
import cn.denggao.programme.RoundId;

import org.springframework.stereotype.Component;

/** Where the projects of a round stand; changed under the round's lock only. */
@Component
class StandingBook {

	private final Standings standings;

	private final LateEntries entries;

	StandingBook(Standings standings, LateEntries entries) {
		this.standings = standings;
		this.entries = entries;
	}

	ProjectStanding of(RoundId round, ProjectId project) {
		return standings.findById(project.value()).orElseGet(() -> standings.save(new ProjectStanding(round, project)));
	}

	void set(RoundId round, ProjectId project, Standing standing) {
		of(round, project).become(standing);
	}

	/** Many at once, in few statements; whoever was not in the book comes into it. */
	void setAll(RoundId round, Collection<ProjectId> projects, Standing standing) {
		ofAll(round, projects).forEach(each -> each.become(standing));
	}

	List<ProjectStanding> ofAll(RoundId round, Collection<ProjectId> projects) {
		var known = standings.findAllById(projects.stream().map(ProjectId::value).toList());
		var missing = new LinkedHashSet<>(projects);
		known.forEach(each -> missing.remove(each.project()));
		var added = standings.saveAll(missing.stream().map(project -> new ProjectStanding(round, project)).toList());
		return Stream.concat(known.stream(), added.stream()).toList();
	}

	Standing standingOf(ProjectId project) {
		return standings.findById(project.value()).map(ProjectStanding::standing).orElse(Standing.PENDING);
	}

	List<ProjectId> in(RoundId round, Standing... wanted) {
		return standings.findByRoundAndStandingInOrderByProject(round.value(), Set.of(wanted))
			.stream()
			.map(ProjectStanding::project)
			.toList();
	}

	/**
	 * Those of the round's own list; late entries have a notice and a document each,
	 * unless all of the list have left: then those that wait for theirs are the list.
	 */
	List<ProjectId> onList(RoundId round, Standing wanted) {
		var entering = Set.copyOf(entries.confirmedIn(round.value()));
		var standing = in(round, wanted);
		var own = standing.stream().filter(project -> !entering.contains(project.value())).toList();
		return own.isEmpty() ? waiting(round, wanted, standing) : own;
	}

	private List<ProjectId> waiting(RoundId round, Standing wanted, List<ProjectId> standing) {
		var due = entries.waitingIn(round.value(), (wanted == Standing.CLEARED) ? Status.CLEARED : Status.CONFIRMED);
		return standing.stream().filter(project -> due.contains(project.value())).toList();
	}

	/** Those who keep a place as things are. */
	Set<ProjectId> holders(RoundId round) {
		return Set
			.copyOf(in(round, Standing.SHORTLISTED, Standing.UNDER_OBJECTION, Standing.CLEARED, Standing.APPROVED));
	}

	List<ProjectId> all(RoundId round) {
		return standings.findByRoundOrderByProject(round.value()).stream().map(ProjectStanding::project).toList();
	}

	Collection<ProjectId> notHeard(RoundId round) {
		return standings.notHeard(round.value()).stream().map(ProjectStanding::project).collect(Collectors.toSet());
	}

	Delivery delivery(RoundId round) {
		return new Delivery(standings.heard(round.value()), standings.told(round.value()));
	}

}
