package cn.denggao.approval.domain;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import cn.denggao.application.ApprovalBounds;
import cn.denggao.application.ProjectId;
import cn.denggao.application.ProjectSummary;
import cn.denggao.programme.RoundRules;
import cn.denggao.programme.RoundSummary;
import cn.denggao.programme.ShareCap;

import org.springframework.stereotype.Component;

/** How many of the capital a round's frozen rules let have a place, as things are now. */
@Component
class CapitalRooms {

	private final HospitalSeats seats;

	private final ApprovalBounds bounds;

	CapitalRooms(HospitalSeats seats, ApprovalBounds bounds) {
		this.seats = seats;
		this.bounds = bounds;
	}

	/** Empty without a cap. */
	Optional<CapitalRoom> of(RoundSummary round, RoundRules rules, Collection<ProjectSummary> projects) {
		return rules.ranking().capitalCap().map(cap -> room(cap, round, rules, projects));
	}

	private CapitalRoom room(ShareCap cap, RoundSummary round, RoundRules rules, Collection<ProjectSummary> projects) {
		int slots = rules.ranking().slots().most();
		return switch (rules.ranking().capitalScope()) {
			case ROUND -> CapitalRoom.ofRound(cap, slots);
			case PERIOD -> CapitalRoom.ofPeriod(cap, slots, bounds.elsewhere(round));
			case PROVINCE -> CapitalRoom.ofProvinces(cap, provinces(projects), rules.recommendation()::quotaOf);
		};
	}

	private Map<ProjectId, String> provinces(Collection<ProjectSummary> projects) {
		var known = projects.stream()
			.map(ProjectSummary::hospital)
			.distinct()
			.collect(Collectors.toMap(hospital -> hospital, seats::authorityOfProvince));
		return projects.stream()
			.collect(Collectors.toMap(ProjectSummary::id, project -> known.get(project.hospital()).value()));
	}

}
