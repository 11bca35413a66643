package cn.denggao.approval.domain;

import java.util.List;
import java.util.Optional;

import cn.denggao.application.ApprovalBounds;
import cn.denggao.application.ProjectDirectory;
import cn.denggao.application.ProjectSummary;
import cn.denggao.organisation.OrganisationDirectory;
import cn.denggao.organisation.OrganisationId;
import cn.denggao.programme.RoundDirectory;
import cn.denggao.programme.RoundId;
import cn.denggao.programme.RoundStatus;
import cn.denggao.programme.ShareScope;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Shows of what places the capital has its share, and how much of it is taken (R000-11).
 */
@Service
@Transactional(readOnly = true)
public class ReadingCapital {

	private final RoundOffice office;

	private final RoundDirectory rounds;

	private final ProjectDirectory projects;

	private final ReadingBounds line;

	private final CapitalRooms rooms;

	private final HospitalSeats seats;

	private final ApprovalBounds bounds;

	private final OrganisationDirectory organisations;

	ReadingCapital(RoundOffice office, RoundDirectory rounds, ProjectDirectory projects, ReadingBounds line,
			CapitalRooms rooms, HospitalSeats seats, ApprovalBounds bounds, OrganisationDirectory organisations) {
		this.office = office;
		this.rounds = rounds;
		this.projects = projects;
		this.line = line;
		this.rooms = rooms;
		this.seats = seats;
		this.bounds = bounds;
		this.organisations = organisations;
	}

	/** With those in line for approval; empty without a cap, and for a draft. */
	public Optional<CapitalView> of(RoundId id) {
		var round = office.read(id);
		if (round.status() == RoundStatus.DRAFT) {
			return Optional.empty();
		}
		var rules = rounds.rules(id);
		return rules.ranking().capitalCap().map(cap -> {
			var holders = projects.among(line.inLine(id));
			var room = rooms.of(round, rules, holders).orElseThrow();
			return new CapitalView(room.scope(), cap.percent(), bounds.elsewhere(round), lines(room, holders));
		});
	}

	private List<CapitalView.Line> lines(CapitalRoom room, List<ProjectSummary> holders) {
		var capital = holders.stream().filter(project -> seats.isInCapital(project.hospital())).toList();
		return room.parts().entrySet().stream().map(part -> {
			long taken = capital.stream().filter(each -> room.partOf(each.id()).equals(part.getKey())).count();
			return new CapitalView.Line(name(room, part.getKey()), part.getValue().places(), part.getValue().most(),
					taken);
		}).sorted().toList();
	}

	private String name(CapitalRoom room, String part) {
		return (room.scope() == ShareScope.PROVINCE) ? organisations.nameOf(OrganisationId.of(part)) : "";
	}

}
