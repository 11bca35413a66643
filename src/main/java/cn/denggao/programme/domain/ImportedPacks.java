package cn.denggao.programme.domain;

import java.util.List;
import java.util.stream.Stream;

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

	private final OwnCodes codes;

	private final RubricOwners owners;

	ImportedPacks(Rounds rounds, PackTables tables, RoundDesk desk, CurrentActor currentActor, OfficialClock clock,
			RoundJournal journal, DossierCheck dossiers, NewestRubrics newest, Deciders deciders, PackQuotas quotas,
			OwnCodes codes, RubricOwners owners) {
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
		this.codes = codes;
		this.owners = owners;
	}

	@Override
	public void importFrom(String name, OrganisationId organisation) {
		importFrom(name, organisation, "");
	}

	@Override
	public void importZip(byte[] zip, OrganisationId organisation) {
		importZip(zip, organisation, "");
	}

	@Override
	public void importFrom(String name, OrganisationId organisation, String code) {
		var actor = officer(organisation);
		take(PackSource.shipped(name), organisation, code.strip(), true, actor);
	}

	@Override
	public void importZip(byte[] zip, OrganisationId organisation, String code) {
		var actor = officer(organisation);
		take(ZippedPack.read(zip), organisation, code.strip(), false, actor);
	}

	private Actor officer(OrganisationId organisation) {
		var actor = currentActor.get();
		return actor.isSystem() ? actor : desk.require(Role.HC_DECIDER, deciders.itself(organisation));
	}

	private void take(PackSource source, OrganisationId organisation, String typed, boolean shipped, Actor actor) {
		var said = Pack.read(source, tables::rubric);
		requireLevel(said.programme(), organisation, actor);
		var own = said.programme().code();
		var code = codes.choose(own, typed, organisation);
		var names = new OwnNames(own, code, organisation, shipped, deciders, owners);
		take(Pack.read(source, tables::rubric, names), own, organisation, shipped, actor);
	}

	private void take(Pack pack, String said, OrganisationId organisation, boolean shipped, Actor actor) {
		var code = pack.programme().code();
		boolean known = tables.knows(code, pack.hash());
		if (!known) {
			pack.parts().forEach(this::check);
			tables.keep(pack, said, organisation, shipped, actor, clock.now());
		}
		boolean drafted = false;
		for (var part : pack.parts()) {
			for (var decider : deciding(pack, part, organisation)) {
				drafted |= (!known || isMissing(code, part, decider)) && draft(code, part, decider, actor);
			}
		}
		if (drafted || !known) {
			journal.imported(code, said, pack.hash());
		}
	}

	/** Authorities may have been registered since the pack was taken in. */
	private boolean isMissing(String code, PackPart part, Decider decider) {
		var draft = part.round();
		return !rounds.existsByProgrammeAndCategoryAndYearAndBatchAndOrganisationAndDiscardedAtIsNull(code,
				draft.category(), draft.year(), draft.batch(), decider.organisation());
	}

	/** Below a province authorities take in programmes of their own level only. */
	private void requireLevel(PackProgramme programme, OrganisationId organisation, Actor actor) {
		var own = actor.isSystem() ? Level.PROVINCE : deciders.itself(organisation).tier();
		if (own.compareTo(Level.PROVINCE) < 0 && !programme.tier().equals(own.name())) {
			throw Refused.notFound();
		}
	}

	private List<Decider> deciding(Pack pack, PackPart part, OrganisationId organisation) {
		var category = pack.programme().category(part.round().category()).orElseThrow();
		var deciding = deciders.at(category.tier(), organisation);
		if (deciding.isEmpty()) {
			throw PackRefused.rule(Pack.PROGRAMME, "decides", "nobody-decides");
		}
		return Stream.concat(deciding.stream(), besides(category, organisation)).toList();
	}

	/** The nation leaves these to the provinces: there are thousands of counties. */
	private Stream<Decider> besides(PackProgramme.Category category, OrganisationId organisation) {
		boolean asked = category.decidesAlso() != null
				&& deciders.importing(organisation).tier().compareTo(Level.NATION) < 0;
		return asked ? deciders.at(category.decidesAlso(), organisation).stream() : Stream.empty();
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
			.findByProgrammeAndCategoryAndYearAndBatchAndOrganisationAndDiscardedAtIsNull(code, draft.category(),
					draft.year(), draft.batch(), decider.organisation())
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
