package cn.denggao.application.domain;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

import cn.denggao.application.ProjectId;
import cn.denggao.application.domain.RankChanges.RankChange;
import cn.denggao.application.domain.Recommendations.Recommendation;
import cn.denggao.audit.AuditTrail;
import cn.denggao.audit.Subject;
import cn.denggao.calendar.OfficialClock;
import cn.denggao.identity.CurrentActor;
import cn.denggao.identity.Role;
import cn.denggao.kernel.Actor;
import cn.denggao.kernel.Refused;
import cn.denggao.programme.RoundDirectory;
import cn.denggao.programme.RoundId;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * A unit moves ranks on its list by a decision with a reason. A freed place draws nobody
 * up: whoever is to stand there is moved or recommended by name.
 */
@Service
@Transactional
public class ReorderingRecommendations {

	private final RoundDirectory rounds;

	private final RecommendationDesk desk;

	private final UnitQuotas quotas;

	private final Recommendations recommendations;

	private final RankChanges changes;

	private final CurrentActor actor;

	private final OfficialClock clock;

	private final AuditTrail trail;

	ReorderingRecommendations(RoundDirectory rounds, RecommendationDesk desk, UnitQuotas quotas,
			Recommendations recommendations, RankChanges changes, CurrentActor actor, OfficialClock clock,
			AuditTrail trail) {
		this.rounds = rounds;
		this.desk = desk;
		this.quotas = quotas;
		this.recommendations = recommendations;
		this.changes = changes;
		this.actor = actor;
		this.clock = clock;
		this.trail = trail;
	}

	/**
	 * Gives these applications of the acting unit's list their new ranks, all or none.
	 */
	public void reorder(RoundId id, Map<ProjectId, Integer> ranks, String reason) {
		var officer = requireOfficer();
		var round = rounds.lockShared(id);
		desk.requireOpen(round);
		var because = RecommendationDesk.reason("moved", reason);
		var quota = quotas.lock(round, officer.organisation());
		var listed = recommendations.of(id, officer.organisation());
		requireRanks(listed, ranks, quota);
		var moved = moved(listed, ranks);
		if (moved.isEmpty()) {
			throw Refused.because("application.reorder.nothing-moved");
		}
		recommendations.rank(id, officer.organisation(), moved);
		listed.stream()
			.filter(line -> moved.containsKey(line.project()))
			.forEach(line -> write(id, officer, line, moved.get(line.project()), because));
	}

	private static Map<ProjectId, Integer> moved(List<Recommendation> listed, Map<ProjectId, Integer> ranks) {
		var moved = new LinkedHashMap<ProjectId, Integer>();
		listed.stream()
			.filter(line -> line.rank() != ranks.getOrDefault(line.project(), line.rank()))
			.forEach(line -> moved.put(line.project(), ranks.get(line.project())));
		return moved;
	}

	private static void requireRanks(List<Recommendation> listed, Map<ProjectId, Integer> ranks, Quota quota) {
		if (!listed.stream().map(Recommendation::project).toList().containsAll(ranks.keySet())) {
			throw Refused.notFound();
		}
		var taken = new TreeSet<Integer>();
		for (var line : listed) {
			int rank = ranks.getOrDefault(line.project(), line.rank());
			if (rank < 1 || rank > quota.most()) {
				throw Refused.at("place-" + line.project(), "application.recommend.rank-beyond", rank, quota.most());
			}
			if (!taken.add(rank)) {
				throw Refused.at("place-" + line.project(), "application.recommend.rank-taken", rank);
			}
		}
	}

	private void write(RoundId round, Actor officer, Recommendation line, int to, String reason) {
		changes.add(round, officer.organisation(),
				new RankChange(line.project(), line.rank(), to, reason, officer.login(), clock.now()));
		trail.record("application.rank-changed", Subject.of("project", line.project()),
				Map.of("organisation", officer.organisation(), "from", line.rank(), "to", to));
	}

	private Actor requireOfficer() {
		var officer = actor.get();
		if (Role.officers().stream().noneMatch(role -> officer.has(role.code()))) {
			throw Refused.notFound();
		}
		return officer;
	}

}
