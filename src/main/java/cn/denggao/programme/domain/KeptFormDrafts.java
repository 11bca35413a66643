package cn.denggao.programme.domain;

import java.util.Map;

import cn.denggao.audit.AuditTrail;
import cn.denggao.audit.Subject;
import cn.denggao.calendar.OfficialClock;
import cn.denggao.identity.CurrentActor;
import cn.denggao.identity.Role;
import cn.denggao.kernel.Actor;
import cn.denggao.kernel.Refused;
import cn.denggao.programme.FormDraft;
import cn.denggao.programme.FormDrafts;
import cn.denggao.programme.RoundForms;
import cn.denggao.programme.RoundId;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what an officer has come to, until it is proposed or given up. */
@Service
@Transactional
class KeptFormDrafts implements FormDrafts {

	private final RoundRows rounds;

	private final FormRows rows;

	private final FormDraftRows drafts;

	private final RoundForms forms;

	private final CheckingForm checking;

	private final RoundDesk desk;

	private final CurrentActor currentActor;

	private final OfficialClock clock;

	private final AuditTrail trail;

	KeptFormDrafts(RoundRows rounds, FormRows rows, FormDraftRows drafts, RoundForms forms, CheckingForm checking,
			RoundDesk desk, CurrentActor currentActor, OfficialClock clock, AuditTrail trail) {
		this.rounds = rounds;
		this.rows = rows;
		this.drafts = drafts;
		this.forms = forms;
		this.checking = checking;
		this.desk = desk;
		this.currentActor = currentActor;
		this.clock = clock;
		this.trail = trail;
	}

	@Override
	@Transactional(readOnly = true)
	public FormDraft working(RoundId round) {
		return drafts.find(round, currentActor.get().login()).orElseGet(() -> newest(round));
	}

	@Override
	public FormDraft toChange(RoundId id, String seen) {
		officer(id);
		var now = working(id);
		if (!now.hash().equals(seen)) {
			throw Refused.tooLate("programme.form.draft-moved");
		}
		return now;
	}

	@Override
	public void keep(RoundId id, String yaml, String seen) {
		var before = toChange(id, seen);
		var content = checking.read(id, yaml);
		var login = currentActor.get().login();
		var draft = new FormDraft(content, null, RulesText.hash(content), before.basedOn(), clock.now());
		if (content.equals(newest(id).content())) {
			drafts.remove(id, login);
		}
		else {
			drafts.put(id, login, draft);
		}
		trail.record("programme.form-drafted", Subject.of("round", id), Map.of("hash", draft.hash()));
	}

	@Override
	public void discard(RoundId id) {
		drafts.remove(id, officer(id).login());
		trail.record("programme.form-draft-discarded", Subject.of("round", id), Map.of());
	}

	private Actor officer(RoundId id) {
		var round = rounds.forUpdate(id);
		var officer = desk.require(Role.HC_DECIDER, round.decider());
		checking.requireOpen(round);
		if (rows.waiting(id).isPresent()) {
			throw Refused.tooLate("programme.form.already-proposed");
		}
		return officer;
	}

	private FormDraft newest(RoundId id) {
		int version = forms.newest(id);
		var content = forms.template(id, version);
		return new FormDraft(content, FormText.yaml(content), RulesText.hash(content), version, null);
	}

}
