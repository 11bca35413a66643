package cn.denggao.application.domain;

import java.util.List;
import java.util.stream.Stream;

import cn.denggao.application.ProjectSummary;
import cn.denggao.identity.Role;
import cn.denggao.kernel.Actor;
import cn.denggao.programme.RoundDirectory;

import org.springframework.stereotype.Component;

/**
 * Which office handles an application: before it is handed in the first that will receive
 * it, then the one where it stands, after the last of them the one that decides.
 */
@Component
public class HandlingAuthority {

	private final ReviewChain chain;

	private final Stops stops;

	private final RoundDirectory rounds;

	HandlingAuthority(ReviewChain chain, Stops stops, RoundDirectory rounds) {
		this.chain = chain;
		this.stops = stops;
		this.rounds = rounds;
	}

	/** The one that handles it now. */
	public Office now(ProjectSummary project) {
		if (project.submittedAt() == null) {
			return chain.expected(project)
				.stream()
				.map(placed -> new Office(placed.stop().role(), placed.organisation()))
				.findFirst()
				.orElseGet(() -> deciding(project));
		}
		var reached = soFar(project);
		return reached.get(reached.size() - 1);
	}

	/** All it has come to, in order, the present one last; of one that is handed in. */
	public List<Office> soFar(ProjectSummary project) {
		var all = stops.of(project.id());
		var reached = all.stream()
			.filter(stop -> stop.enteredAt() != null)
			.map(stop -> new Office(stop.role(), stop.organisation()))
			.toList();
		boolean underWay = all.stream().anyMatch(stop -> stop.passedAt() == null);
		return (underWay && !reached.isEmpty()) ? reached
				: Stream.concat(reached.stream(), Stream.of(deciding(project))).toList();
	}

	private Office deciding(ProjectSummary project) {
		var round = rounds.require(project.round());
		return new Office(round.held(Role.HC_DECIDER).code(), round.organisation().value());
	}

	/** A role in an organisation. */
	public record Office(String role, String organisation) {

		private static final String LEADER = "-leader";

		/** Whether somebody is one of its officers. */
		public boolean isHeldBy(Actor person) {
			return person.has(role) && organisation.equals(person.organisation());
		}

		/** Whether somebody is one of its officers or leads them. */
		public boolean isLedOrHeldBy(Actor person) {
			return isHeldBy(person) || person.has(role + LEADER) && organisation.equals(person.organisation());
		}

		/** The group of its officers. */
		public String group() {
			return role + "-" + organisation;
		}

	}

}
