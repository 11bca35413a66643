package cn.denggao.approval.domain;

import java.security.SecureRandom;
import java.util.Optional;

import cn.denggao.application.ProjectId;
import cn.denggao.approval.NoticeId;
import cn.denggao.calendar.OfficialClock;
import cn.denggao.identity.Role;
import cn.denggao.kernel.Refused;
import cn.denggao.programme.RoundDirectory;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Anybody objects to a project on a notice while it hangs. Taken under the round's lock,
 * so that the notice's check either sees it or refuses it (processes §6).
 */
@Service
@Transactional
public class RaisingObjection {

	private static final String LETTERS = "23456789ABCDEFGHJKMNPQRSTVWXYZ";

	private static final int LENGTH = 12;

	private final RoundDirectory rounds;

	private final PublicNotices notices;

	private final Objections objections;

	private final Objectors objectors;

	private final ObjectionProcess process;

	private final OfficialClock clock;

	private final ApprovalTrail trail;

	private final ApprovalTidings tidings;

	private final SecureRandom random = new SecureRandom();

	RaisingObjection(RoundDirectory rounds, PublicNotices notices, Objections objections, Objectors objectors,
			ObjectionProcess process, OfficialClock clock, ApprovalTrail trail, ApprovalTidings tidings) {
		this.rounds = rounds;
		this.notices = notices;
		this.objections = objections;
		this.objectors = objectors;
		this.process = process;
		this.clock = clock;
		this.trail = trail;
		this.tidings = tidings;
	}

	/**
	 * Takes the objection.
	 * @param who empty for an anonymous one, which is a lead at most
	 * @return the receipt's number
	 */
	public String raise(NoticeId id, ProjectId project, Optional<ObjectorIdentity> who, Complaint complaint) {
		var notice = notices.findById(id.value()).orElseThrow(Refused::notFound);
		var round = rounds.lock(notice.round());
		notice.requireOpen(clock.now());
		if (notice.rowOf(project).isEmpty()) {
			throw Refused.at("project", "approval.objection.project-unknown");
		}
		var objection = objections
			.saveAndFlush(new Objection(receipt(), notice, project, who.isPresent(), complaint, clock.now()));
		who.ifPresent(identity -> objectors.save(new Objector(objection.id(), identity)));
		trail.project("approval.objection-raised", project, "receipt", objection.receipt(), "named", who.isPresent());
		process.raised(objection.id(), project, notice.round());
		tidings.office(round.group(Role.HC_DECIDER), "objection-" + objection.id(), "approval.mail.objection-raised",
				"/objections/" + objection.id(), notice.number());
		return objection.receipt();
	}

	private String receipt() {
		var text = new StringBuilder();
		for (int at = 0; at < LENGTH; at++) {
			text.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
		}
		return text.toString();
	}

}
