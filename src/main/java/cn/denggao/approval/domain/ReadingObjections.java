package cn.denggao.approval.domain;

import java.util.List;
import java.util.Optional;

import cn.denggao.application.ProjectId;
import cn.denggao.application.ProjectVisibility;
import cn.denggao.approval.ObjectionId;
import cn.denggao.identity.CurrentActor;
import cn.denggao.identity.Role;
import cn.denggao.kernel.Refused;
import cn.denggao.programme.RoundDirectory;
import cn.denggao.programme.RoundId;
import cn.denggao.programme.RoundSummary;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Shows objections to those who handle them; the objector to the fewest. */
@Service
@Transactional(readOnly = true)
public class ReadingObjections {

	private static final Role[] OFFICERS = { Role.HC_DECIDER, Role.HC_DECIDER_LEADER, Role.SUPERVISOR };

	private final RoundOffice office;

	private final RoundDirectory rounds;

	private final Objections objections;

	private final Objectors objectors;

	private final ProjectVisibility visibility;

	private final CurrentActor actor;

	ReadingObjections(RoundOffice office, RoundDirectory rounds, Objections objections, Objectors objectors,
			ProjectVisibility visibility, CurrentActor actor) {
		this.office = office;
		this.rounds = rounds;
		this.objections = objections;
		this.objectors = objectors;
		this.visibility = visibility;
		this.actor = actor;
	}

	/** For the process: whose project it concerns. */
	public ProjectId projectOf(ObjectionId id) {
		return objections.findById(id.value()).orElseThrow(Refused::notFound).project();
	}

	/** For an officer, or for the hospital once it has to answer. */
	public ObjectionView read(ObjectionId id) {
		var objection = objections.findById(id.value()).orElseThrow(Refused::notFound);
		if (isOfficer(objection) || isAnsweringHospital(objection)) {
			return objection.view();
		}
		throw Refused.notFound();
	}

	/** Who objected: officers and supervisor only, empty for everybody else. */
	public Optional<ObjectorIdentity> objectorOf(ObjectionId id) {
		var objection = objections.findById(id.value()).orElseThrow(Refused::notFound);
		return isOfficer(objection) ? objectors.findById(id.value()).map(Objector::identity) : Optional.empty();
	}

	/** Whether the reader may open the list of a round. */
	public boolean mayList(RoundSummary round) {
		return office.mayAct(round, OFFICERS);
	}

	public List<ObjectionView> ofRound(RoundId round) {
		office.require(round, OFFICERS);
		return objections.findByRoundOrderByRaisedAtDesc(round.value()).stream().map(Objection::view).toList();
	}

	/** What the objector may know: how far it is. */
	public Optional<ObjectionView> byReceipt(String receipt) {
		return objections.findByReceipt(receipt).map(Objection::view);
	}

	/** Whether the reader's hospital has to answer now. */
	public boolean mayAnswer(ObjectionId id) {
		var objection = objections.findById(id.value()).orElseThrow(Refused::notFound);
		return objection.status() == Objection.Status.ADMITTED && isAnsweringHospital(objection);
	}

	/** Whether the reader may enter what was found. */
	public boolean mayVerify(ObjectionId id) {
		return isOpenFor(id, Objection.Status.ADMITTED, Objection.Status.ANSWERED, Objection.Status.VERIFIED);
	}

	/** Whether the reader may reply. */
	public boolean mayReply(ObjectionId id) {
		return isOpenFor(id, Objection.Status.APPLIED, Objection.Status.FILED);
	}

	private boolean isOpenFor(ObjectionId id, Objection.Status... statuses) {
		var objection = objections.findById(id.value()).orElseThrow(Refused::notFound);
		return List.of(statuses).contains(objection.status())
				&& office.mayAct(rounds.require(objection.round()), Role.HC_DECIDER);
	}

	private boolean isOfficer(Objection objection) {
		return office.mayAct(rounds.require(objection.round()), OFFICERS);
	}

	private boolean isAnsweringHospital(Objection objection) {
		return objection.status() != Objection.Status.RAISED && objection.status() != Objection.Status.FILED
				&& visibility.mayAct(objection.project(), actor.get(), Role.HOSPITAL_DEPT.code());
	}

}
