package cn.denggao.programme.domain;

import java.util.Collection;
import java.util.List;
import java.util.Map;

import cn.denggao.identity.Role;
import cn.denggao.kernel.Refused;
import cn.denggao.organisation.OrganisationDirectory;
import cn.denggao.organisation.SpecialtySummary;
import cn.denggao.programme.RoundId;
import cn.denggao.programme.RoundRules;
import cn.denggao.programme.RoundStatus;
import cn.denggao.programme.domain.QuotaTables.TypedQuotas;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The officer of a draft round shares its places among units and specialties (domain
 * §5.8); frozen with the other rules at the opening.
 */
@Service
@Transactional
public class KeepingQuotas {

	private final Rounds rounds;

	private final RoundRows rows;

	private final RoundDesk desk;

	private final QuotaTables tables;

	private final QuotaSheets sheets;

	private final QuotaUnits units;

	private final FrozenRules frozen;

	private final OrganisationDirectory organisations;

	private final RoundJournal journal;

	private final DeclaredBounds declared;

	KeepingQuotas(Rounds rounds, RoundRows rows, RoundDesk desk, QuotaTables tables, QuotaSheets sheets,
			QuotaUnits units, FrozenRules frozen, OrganisationDirectory organisations, RoundJournal journal,
			DeclaredBounds declared) {
		this.rounds = rounds;
		this.rows = rows;
		this.desk = desk;
		this.tables = tables;
		this.sheets = sheets;
		this.units = units;
		this.frozen = frozen;
		this.organisations = organisations;
		this.journal = journal;
		this.declared = declared;
	}

	/** What the round has: the draft's, or what was frozen. */
	@Transactional(readOnly = true)
	public Kept of(RoundId id) {
		var round = rounds.require(id);
		return kept(round, tables.of(rules(round).recommendation(), round.organisation()));
	}

	/** What was typed, with one more specialty or unit if somebody has chosen one. */
	@Transactional(readOnly = true)
	public Kept typed(RoundId id, Typed typed) {
		var round = rounds.require(id);
		desk.require(Role.HC_DECIDER, round.decider());
		return kept(round, tables.typed(round.organisation(), typed.all(), rules(round).recommendation()));
	}

	/** What a file says, not yet kept. */
	@Transactional(readOnly = true)
	public Kept read(RoundId id, byte[] file) {
		var round = rounds.require(id);
		desk.require(Role.HC_DECIDER, round.decider());
		round.requireDraft();
		var table = tables.typed(round.organisation(), sheets.read(file, of(id).table()),
				rules(round).recommendation());
		new QuotaCheck(table).rules(rules(round).specialties());
		return kept(round, table);
	}

	/** The round's quotas as a workbook. */
	@Transactional(readOnly = true)
	public byte[] workbook(RoundId id) {
		return sheets.write(of(id).table());
	}

	/** Keeps the whole table or refuses it with every wrong cell. */
	public void keep(RoundId id, Typed typed) {
		var round = rows.forUpdate(id);
		var officer = desk.require(Role.HC_DECIDER, round.decider());
		round.requireDraft();
		if (round.revision() != typed.revision()) {
			throw Refused.tooLate("programme.quotas.changed-meanwhile");
		}
		var rules = rules(round);
		var quotas = new QuotaCheck(tables.typed(round.organisation(), typed.all(), rules.recommendation()))
			.rules(rules.specialties());
		if (quotas.equals(rules.recommendation())) {
			return;
		}
		round.distribute(RulesText.of(rules.withRecommendation(quotas)), officer);
		journal.distributed(round, rules.recommendation(), quotas);
	}

	private RoundRules rules(Round round) {
		return (round.status() == RoundStatus.DRAFT) ? RulesText.read(round.draftRules()) : frozen.of(round.id());
	}

	private Kept kept(Round round, QuotaTable table) {
		var shown = table.rows().stream().map(row -> row.unit().value()).toList();
		var specialties = rules(round).specialties();
		var columns = organisations.specialties()
			.stream()
			.filter(specialty -> specialties.concerns(specialty.code()) && !table.columns().contains(specialty))
			.toList();
		return new Kept(table, round.revision(), round.status() == RoundStatus.DRAFT, columns,
				units.others(round.organisation(), shown)
					.stream()
					.map(unit -> new Unit(unit.id().value(), unit.name()))
					.toList(),
				declared.of(table.declared(), round.programme()));
	}

	/**
	 * A table and what may be added to it.
	 *
	 * @param revision to be sent back, so that nobody writes over somebody else
	 * @param declared bounds that the pack declares
	 */
	public record Kept(QuotaTable table, long revision, boolean draft, List<SpecialtySummary> otherSpecialties,
			List<Unit> otherUnits, List<DeclaredBounds.Line> declared) {
	}

	/** A unit without a row. */
	public record Unit(String id, String name) {
	}

	/** What the page sends. */
	public record Typed(long revision, Map<String, String> values, Collection<String> units,
			Collection<String> columns) {

		TypedQuotas all() {
			return new TypedQuotas(values, units, columns);
		}

	}

}
