package cn.denggao.approval.domain;

import cn.denggao.application.ProjectVisibility;
import cn.denggao.approval.ObjectionId;
import cn.denggao.approval.domain.Objection.Decision;
import cn.denggao.approval.domain.Objection.Effect;
import cn.denggao.approval.domain.Objection.Examination;
import cn.denggao.approval.domain.ObjectionProcess.Step;
import cn.denggao.calendar.OfficialClock;
import cn.denggao.identity.CurrentActor;
import cn.denggao.identity.Role;
import cn.denggao.kernel.DocumentNumber;
import cn.denggao.kernel.Refused;
import cn.denggao.programme.RoundDirectory;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Examines, has answered, verifies, decides and replies to one objection (stage 5b). */
@Service
@Transactional
public class HandlingObjection {

	private final RoundOffice office;

	private final RoundDirectory rounds;

	private final Objections objections;

	private final ProjectVisibility visibility;

	private final CurrentActor actor;

	private final ObjectionProcess process;

	private final ReleasingHold hold;

	private final OfficialClock clock;

	private final ApprovalTrail trail;

	HandlingObjection(RoundOffice office, RoundDirectory rounds, Objections objections, ProjectVisibility visibility,
			CurrentActor actor, ObjectionProcess process, ReleasingHold hold, OfficialClock clock,
			ApprovalTrail trail) {
		this.office = office;
		this.rounds = rounds;
		this.objections = objections;
		this.visibility = visibility;
		this.actor = actor;
		this.process = process;
		this.hold = hold;
		this.clock = clock;
		this.trail = trail;
	}

	/**
	 * @param result ADMIT, LEAD or LATE; only a named objection can be admitted
	 * @param found what the officer made sure of: a real name, evidence
	 */
	public void examine(ObjectionId id, String result, Found found, String because) {
		var objection = locked(id);
		var examination = Examination.valueOf(result);
		if (examination == Examination.ADMIT && !objection.isNamed()) {
			throw Refused.at("decision", "approval.objection.anonymous");
		}
		if (examination == Examination.ADMIT && !found.named()) {
			throw Refused.at("named", "approval.objection.name-unsure");
		}
		objection.examine(examination, because);
		trail.project("approval.objection-examined", objection.project(), "receipt", objection.receipt(), "result",
				examination, "named", found.named(), "evidenced", found.evidenced());
		if (examination != Examination.ADMIT) {
			hold.release(objection);
		}
	}

	/** The hospital says what it has to say; it does not learn who objected. */
	public void answer(ObjectionId id, String text) {
		var objection = locked(id);
		visibility.requireActor(objection.project(), actor.get(), Role.HOSPITAL_DEPT.code());
		objection.answer(text, actor.login());
		trail.project("approval.objection-answered", objection.project(), "receipt", objection.receipt());
		process.done(id, Step.ANSWER);
	}

	public void verify(ObjectionId id, String text) {
		var objection = locked(id);
		office.require(objection.round(), Role.HC_DECIDER);
		objection.verify(text, actor.login());
		trail.project("approval.objection-verified", objection.project(), "receipt", objection.receipt());
		process.done(id, Step.VERIFY);
	}

	/**
	 * The leader decides.
	 * @param result UPHELD, PARTLY or REJECTED
	 * @param what REMOVE, RESCORE or NONE; a rejected objection changes nothing
	 */
	public void decide(ObjectionId id, String result, String what, String because, String documentNo) {
		var objection = locked(id);
		var decision = Decision.valueOf(result);
		var effect = Effect.valueOf(what);
		if ((decision == Decision.REJECTED) != (effect == Effect.NONE)) {
			throw Refused.at("effect", "approval.objection.effect-mismatch");
		}
		if (effect == Effect.RESCORE && !rounds.rules(objection.round()).route().asksExperts()) {
			throw Refused.at("effect", "approval.objection.nobody-to-rescore");
		}
		objection.decide(decision, effect, new Objection.Reasons(because,
				DocumentNumber.typed("documentNo", documentNo).toString(), actor.login()));
		trail.project("approval.objection-decided", objection.project(), "receipt", objection.receipt(), "decision",
				decision, "effect", effect, "document", documentNo);
	}

	public void reply(ObjectionId id, String text) {
		var objection = locked(id);
		office.require(objection.round(), Role.HC_DECIDER);
		objection.replied(text, actor.login(), clock.now());
		trail.project("approval.objection-replied", objection.project(), "receipt", objection.receipt());
		process.done(id, Step.REPLY);
	}

	/** What an officer ticks when examining. */
	public record Found(boolean named, boolean evidenced) {
	}

	private Objection locked(ObjectionId id) {
		var objection = objections.findById(id.value()).orElseThrow(Refused::notFound);
		rounds.lock(objection.round());
		return objection;
	}

}
