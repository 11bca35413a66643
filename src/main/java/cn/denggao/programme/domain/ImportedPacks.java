package cn.denggao.programme.domain;

import cn.denggao.calendar.OfficialClock;
import cn.denggao.identity.CurrentActor;
import cn.denggao.identity.Role;
import cn.denggao.organisation.OrganisationId;
import cn.denggao.programme.DossierCheck;
import cn.denggao.programme.ImportingPack;
import cn.denggao.programme.RoundId;
import cn.denggao.programme.RoundStatus;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes packs in, all of one or nothing. */
@Service
@Transactional
class ImportedPacks implements ImportingPack {

	private final Rounds rounds;

	private final PackTables tables;

	private final RoundDesk desk;

	private final CurrentActor currentActor;

	private final OfficialClock clock;

	private final RoundJournal journal;

	private final DossierCheck dossiers;

	private final NewestRubrics newest;

	ImportedPacks(Rounds rounds, PackTables tables, RoundDesk desk, CurrentActor currentActor, OfficialClock clock,
			RoundJournal journal, DossierCheck dossiers, NewestRubrics newest) {
		this.rounds = rounds;
		this.tables = tables;
		this.desk = desk;
		this.currentActor = currentActor;
		this.clock = clock;
		this.journal = journal;
		this.dossiers = dossiers;
		this.newest = newest;
	}

	@Override
	public void importFrom(String name, OrganisationId organisation) {
		var actor = currentActor.get();
		if (!actor.isSystem()) {
			desk.require(Role.HC_PROVINCE, organisation.value());
		}
		var pack = Pack.read(new PackFolder(name));
		check(pack);
		if (tables.knows(pack.programme().code(), pack.hash())) {
			return;
		}
		tables.keep(pack, organisation, actor, clock.now());
		draft(pack, organisation);
		journal.imported(pack.programme().code(), pack.hash());
	}

	private void check(Pack pack) {
		dossiers
			.mistake(pack.dossier(), pack.rules(), pack.indicators(), pack.rubrics().get(0).rubric(),
					pack.round().year())
			.ifPresent(field -> {
				throw PackRefused.wrong(Pack.DOSSIER, field);
			});
	}

	private void draft(Pack pack, OrganisationId organisation) {
		var draft = pack.round();
		var code = pack.programme().code();
		var round = rounds.findByProgrammeAndCategoryAndYear(code, draft.category(), draft.year())
			.orElseGet(() -> new Round(RoundId.random(), code, organisation.value(), draft.category(), draft.year()));
		if (round.status() == RoundStatus.DRAFT) {
			round.draft(draft.title(), RulesText.of(newest.in(pack.rules())), pack.dossier());
			rounds.save(round);
		}
	}

}
