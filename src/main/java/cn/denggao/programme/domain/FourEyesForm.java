package cn.denggao.programme.domain;

import java.util.Map;

import cn.denggao.audit.AuditTrail;
import cn.denggao.audit.Subject;
import cn.denggao.calendar.OfficialClock;
import cn.denggao.identity.Role;
import cn.denggao.kernel.Refused;
import cn.denggao.programme.ChangingForm;
import cn.denggao.programme.FormChanged;
import cn.denggao.programme.FormDraft;
import cn.denggao.programme.ProposedForm;
import cn.denggao.programme.RoundForms;
import cn.denggao.programme.RoundId;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * One officer changes the form of an open round, another person agrees, both under the
 * round's lock: nobody submits meanwhile.
 */
@Service
@Transactional
class FourEyesForm implements ChangingForm {

	private final RoundRows rounds;

	private final FormRows rows;

	private final FormDraftRows drafts;

	private final RoundForms forms;

	private final CheckingForm checking;

	private final RoundDesk desk;

	private final OfficialClock clock;

	private final AuditTrail trail;

	private final ApplicationEventPublisher events;

	private final RefusalMail mail;

	FourEyesForm(RoundRows rounds, FormRows rows, FormDraftRows drafts, RoundForms forms, CheckingForm checking,
			RoundDesk desk, OfficialClock clock, AuditTrail trail, ApplicationEventPublisher events, RefusalMail mail) {
		this.mail = mail;
		this.rounds = rounds;
		this.rows = rows;
		this.drafts = drafts;
		this.forms = forms;
		this.checking = checking;
		this.desk = desk;
		this.clock = clock;
		this.trail = trail;
		this.events = events;
	}

	@Override
	@Transactional(readOnly = true)
	public String read(RoundId id, String yaml) {
		return checking.read(id, yaml);
	}

	@Override
	public void propose(RoundId id, String yaml, String reason, boolean returnedToo) {
		var round = rounds.forUpdate(id);
		var officer = desk.require(Role.HC_DECIDER, round.decider());
		checking.requireOpen(round);
		if (rows.waiting(id).isPresent()) {
			throw Refused.tooLate("programme.form.already-proposed");
		}
		var why = Reason.typed(reason);
		var content = checking.read(id, yaml);
		int newest = forms.newest(id);
		if (content.equals(forms.template(id, newest))) {
			throw Refused.at(FIELD, "programme.form.same");
		}
		var form = new ProposedForm(content, RulesText.hash(content), why, returnedToo, officer.login(), clock.now());
		rows.propose(id, form);
		drafts.put(id, officer.login(), new FormDraft(content, null, form.hash(), newest, form.proposedAt()));
		record("programme.form-proposed", id, Map.of("hash", form.hash(), "returnedToo", String.valueOf(returnedToo)));
	}

	@Override
	public void approve(RoundId id, String hash) {
		var round = rounds.forUpdate(id);
		var leader = desk.require(Role.HC_DECIDER_LEADER, round.decider());
		checking.requireOpen(round);
		var form = waiting(id, hash);
		if (form.proposedBy().equals(leader.login())) {
			throw Refused.because("programme.four-eyes");
		}
		int version = rows.approve(id, leader.login(), clock.now());
		drafts.removeSame(id, hash);
		record("programme.form-changed", id, Map.of("version", String.valueOf(version), "hash", form.hash()));
		events.publishEvent(new FormChanged(id, version));
	}

	@Override
	public void withdraw(RoundId id) {
		var round = rounds.forUpdate(id);
		var officer = desk.require(Role.HC_DECIDER, round.decider());
		var form = rows.waiting(id).orElseThrow(FourEyesForm::none);
		rows.drop(id, officer.login(), clock.now(), null);
		record("programme.form-withdrawn", id, Map.of("hash", form.hash()));
	}

	@Override
	public void reject(RoundId id, String hash, String reason) {
		var round = rounds.forUpdate(id);
		var leader = desk.require(Role.HC_DECIDER_LEADER, round.decider());
		var form = waiting(id, hash);
		var why = Reason.typed(reason);
		rows.drop(id, leader.login(), clock.now(), why);
		record("programme.form-rejected", id, Map.of("hash", form.hash(), "reason", why));
		mail.send("form", round, "/form", id + ":" + form.proposedAt(), form.proposedBy(), why);
	}

	private ProposedForm waiting(RoundId id, String hash) {
		return rows.waiting(id).filter(waiting -> waiting.hash().equals(hash)).orElseThrow(FourEyesForm::none);
	}

	private static Refused none() {
		return Refused.tooLate("programme.form.none-proposed");
	}

	private void record(String action, RoundId round, Map<String, String> facts) {
		trail.record(action, Subject.of("round", round), facts);
	}

}
