package cn.denggao.programme.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import cn.denggao.kernel.Refused;
import cn.denggao.programme.FormVersion;
import cn.denggao.programme.ProposedForm;
import cn.denggao.programme.RoundForms;
import cn.denggao.programme.RoundId;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads what was frozen at the opening and the versions recorded beside it. */
@Service
@Transactional(readOnly = true)
class RecordedForms implements RoundForms {

	private final Rounds rounds;

	private final FormRows rows;

	RecordedForms(Rounds rounds, FormRows rows) {
		this.rounds = rounds;
		this.rows = rows;
	}

	@Override
	public int newest(RoundId round) {
		return rows.newest(round, false);
	}

	@Override
	public int newestForReturned(RoundId round) {
		return rows.newest(round, true);
	}

	@Override
	public String template(RoundId round, int version) {
		return (version == 1) ? rounds.require(round).dossierTemplate()
				: rows.content(round, version).orElseThrow(Refused::notFound);
	}

	@Override
	public String yaml(RoundId round, int version) {
		return FormText.yaml(template(round, version));
	}

	@Override
	public List<FormVersion> versions(RoundId id) {
		var round = rounds.require(id);
		var versions = new ArrayList<>(rows.approved(id));
		versions.add(new FormVersion(1, RulesText.hash(round.dossierTemplate()), "", true, round.proposedBy(),
				round.opensAt(), round.openedBy(), round.opensAt()));
		return versions;
	}

	@Override
	public Optional<ProposedForm> proposed(RoundId round) {
		return rows.waiting(round);
	}

}
