package cn.denggao.programme.domain;

import java.util.List;

import cn.denggao.calendar.OfficialClock;
import cn.denggao.identity.CurrentActor;
import cn.denggao.identity.Role;
import cn.denggao.kernel.Actor;
import cn.denggao.kernel.Refused;
import cn.denggao.organisation.Level;
import cn.denggao.organisation.OrganisationId;
import cn.denggao.programme.DossierCheck;
import cn.denggao.programme.ImportingPack;
import cn.denggao.programme.RoundId;
import cn.denggao.programme.RoundRules;
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

	private final Deciders deciders;

	private final PackQuotas quotas;

	ImportedPacks(Rounds rounds, PackTables tables, RoundDesk desk, CurrentActor currentActor, OfficialClock clock,
			RoundJournal journal, DossierCheck dossiers, NewestRubrics newest, Deciders deciders, PackQuotas quotas) {
		this.rounds = rounds;
		this.tables = tables;
		this.desk = desk;
		this.currentActor = currentActor;
		this.clock = clock;
		this.journal = journal;
		this.dossiers = dossiers;
		this.newest = newest;
		this.deciders = deciders;
		this.quotas = quotas;
	}

	@Override
	public void importFrom(String name, OrganisationId organisation) {
		var actor = officer(organisation);
		take(Pack.read(PackSource.shipped(name), tables::rubric), organisation, true, actor);
	}

	@Override
	public void importZip(byte[] zip, OrganisationId organisation) {
		var actor = officer(organisation);
		take(Pack.read(ZippedPack.read(zip), tables::rubric), organisation, false, actor);
	}

	private Actor officer(OrganisationId organisation) {
		var actor = currentActor.get();
		return actor.isSystem() ? actor : desk.require(Role.HC_DECIDER, deciders.itself(organisation));
	}

	private void take(Pack pack, OrganisationId organisation, boolean shipped, Actor actor) {
		requireLevel(pack.programme(), organisation, actor);
		var code = pack.programme().code();
		requireOwn(code, organisation);
		boolean known = tables.knows(code, pack.hash());
		if (!known) {
			pack.parts().forEach(this::check);
			tables.keep(pack, organisation, shipped, actor, clock.now());
		}
		boolean drafted = false;
		for (var part : pack.parts()) {
			for (var decider : deciding(pack, part, organisation)) {
				drafted |= (!known || isMissing(code, part, decider)) && draft(code, part, decider, actor);
			}
		}
		if (drafted || !known) {
			journal.imported(code, pack.hash());
		}
	}

	/** Nobody takes in what another authority did under the same code. */
	private void requireOwn(String code, OrganisationId organisation) {
		tables.owner(code).filter(owner -> !owner.equals(organisation)).ifPresent(owner -> {
			throw PackRefused.taken(deciders.nameOf(owner));
		});
	}

	/** Authorities may have been registered since the pack was taken in. */
	private boolean isMissing(String code, PackPart part, Decider decider) {
		var draft = part.round();
		return !rounds.existsByProgrammeAndCategoryAndYearAndBatchAndOrganisation(code, draft.category(), draft.year(),
				draft.batch(), decider.organisation());
	}

	/** Below a province authorities take in programmes of their own level only. */
	private void requireLevel(PackProgramme programme, OrganisationId organisation, Actor actor) {
		var own = actor.isSystem() ? Level.PROVINCE : deciders.itself(organisation).tier();
		if (own.compareTo(Level.PROVINCE) < 0 && !programme.tier().equals(own.name())) {
			throw Refused.notFound();
		}
	}

	private List<Decider> deciding(Pack pack, PackPart part, OrganisationId organisation) {
		var tier = pack.programme().category(part.round().category()).orElseThrow().tier();
		var deciding = deciders.at(tier, organisation);
		if (deciding.isEmpty()) {
			throw PackRefused.rule(Pack.PROGRAMME, "decides", "nobody-decides");
		}
		return deciding;
	}

	private void check(PackPart part) {
		dossiers
			.mistake(part.dossier(), part.rules(), part.indicators(), part.rubrics().get(0).rubric(),
					part.round().year())
			.ifPresent(field -> {
				throw PackRefused.wrong(part.layer().path(Pack.DOSSIER), field);
			});
		part.layer().naming(PackRules.FILE, () -> {
			quotas.check(part.rules());
			return null;
		});
	}

	private boolean draft(String code, PackPart part, Decider decider, Actor by) {
		var draft = part.round();
		var round = rounds
			.findByProgrammeAndCategoryAndYearAndBatchAndOrganisation(code, draft.category(), draft.year(),
					draft.batch(), decider.organisation())
			.orElseGet(() -> new Round(RoundId.random(), code, decider, draft.category(), draft.year(), draft.batch()));
		boolean open = round.status() != RoundStatus.DRAFT;
		if (!open) {
			round.draft(draft.title(), RulesText.of(rules(round, part)), part.dossier(),
					RulesText.of(part.indicators()), by);
			rounds.save(round);
		}
		return !open;
	}

	/** What the pack says, but the quotas that somebody has set for the draft stay. */
	private RoundRules rules(Round round, PackPart part) {
		var rules = newest.in(part.rules());
		return round.hasOwnQuotas()
				? rules.withRecommendation(
						RulesText.read(round.draftRules()).recommendation().declaring(rules.recommendation().bounds()))
				: rules;
	}

}
