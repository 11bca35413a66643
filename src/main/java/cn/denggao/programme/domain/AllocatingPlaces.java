package cn.denggao.programme.domain;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import cn.denggao.calendar.OfficialClock;
import cn.denggao.identity.AccountDirectory;
import cn.denggao.identity.Role;
import cn.denggao.kernel.Refused;
import cn.denggao.organisation.AuthoritySummary;
import cn.denggao.organisation.OrganisationDirectory;
import cn.denggao.programme.RecommendationRules;
import cn.denggao.programme.RoundId;
import cn.denggao.programme.RoundRules;
import cn.denggao.programme.RoundStatus;
import cn.denggao.programme.domain.AllocationRows.Version;
import cn.denggao.programme.domain.Allocation.Unit;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Places of a draft round proposed by population, kept with all inputs, and taken over by
 * a decision of its own (R000-10, R000-11).
 */
@Service
@Transactional
public class AllocatingPlaces {

	private final Rounds rounds;

	private final RoundRows rows;

	private final RoundDesk desk;

	private final QuotaUnits units;

	private final QuotaTables tables;

	private final AllocationRows versions;

	private final OrganisationDirectory organisations;

	private final AccountDirectory accounts;

	private final OfficialClock clock;

	private final RoundJournal journal;

	AllocatingPlaces(Rounds rounds, RoundRows rows, RoundDesk desk, QuotaUnits units, QuotaTables tables,
			AllocationRows versions, OrganisationDirectory organisations, AccountDirectory accounts,
			OfficialClock clock, RoundJournal journal) {
		this.rounds = rounds;
		this.rows = rows;
		this.desk = desk;
		this.units = units;
		this.tables = tables;
		this.versions = versions;
		this.organisations = organisations;
		this.accounts = accounts;
		this.clock = clock;
		this.journal = journal;
	}

	/** Who can take part, the newest figures known, and every proposal. */
	@Transactional(readOnly = true)
	public Sheet of(RoundId id) {
		var round = rounds.require(id);
		var all = versions.of(id);
		var newest = all.isEmpty() ? null : all.get(0).inputs();
		Map<String, Unit> known = (newest == null) ? Map.of()
				: newest.units().stream().collect(Collectors.toMap(Unit::id, unit -> unit));
		return new Sheet(candidates(round), known, newest, all.stream().map(this::proposal).toList(),
				round.status() == RoundStatus.DRAFT);
	}

	/**
	 * Works the places out and keeps them with their inputs; the draft stays as it is.
	 */
	public int propose(RoundId id, Map<String, String> typed) {
		var round = rows.forUpdate(id);
		var officer = desk.require(Role.HC_DECIDER, round.decider());
		round.requireDraft();
		var inputs = new TypedAllocation(typed).read(candidates(round));
		int version = versions.add(id, inputs, inputs.proposal(), officer, clock.now());
		journal.allocated(round, version, inputs);
		return version;
	}

	/** Makes a proposal the totals of its units; specialties and other units stay. */
	public void apply(RoundId id, int version) {
		var round = rows.forUpdate(id);
		var officer = desk.require(Role.HC_DECIDER, round.decider());
		round.requireDraft();
		var proposal = versions.find(id, version).orElseThrow(Refused::notFound);
		var rules = RulesText.read(round.draftRules());
		var quotas = checked(round, rules, proposal.result());
		round.distribute(RulesText.of(rules.withRecommendation(quotas)), officer);
		versions.use(id, version, officer, clock.now());
		journal.allocationApplied(round, version, rules.recommendation(), quotas);
	}

	private RecommendationRules checked(Round round, RoundRules rules, Map<String, Integer> result) {
		var totals = new TreeMap<>(rules.recommendation().quotas());
		totals.putAll(result);
		var quotas = new RecommendationRules(rules.recommendation().defaultQuota(), totals,
				rules.recommendation().lines(), rules.recommendation().bounds());
		return new QuotaCheck(tables.of(quotas, round.organisation())).rules(rules.specialties());
	}

	private List<Candidate> candidates(Round round) {
		return units.of(round.organisation(), List.of())
			.stream()
			.filter(unit -> !unit.id().value().equals(round.organisation()))
			.map(this::candidate)
			.toList();
	}

	private Candidate candidate(AuthoritySummary unit) {
		boolean capital = unit.region() != null && organisations.region(unit.region()).capital();
		return new Candidate(unit.id().value(), unit.name(), capital);
	}

	private Proposal proposal(Version version) {
		var lines = version.inputs()
			.units()
			.stream()
			.map(unit -> new Line(unit, version.result().get(unit.id())))
			.toList();
		return new Proposal(version.number(), version.inputs(), lines, accounts.nameOf(version.by()), version.at(),
				version.appliedAt());
	}

	/** A unit that may take part. */
	public record Candidate(String id, String name, boolean capital) {
	}

	/**
	 * What the page shows.
	 *
	 * @param known figures of the newest proposal by unit
	 * @param newest inputs of the newest proposal, or null
	 */
	public record Sheet(List<Candidate> candidates, Map<String, Unit> known, Allocation newest,
			List<Proposal> proposals, boolean draft) {
	}

	/** One proposal; the places of its lines add up to its inputs' places. */
	public record Proposal(int version, Allocation inputs, List<Line> lines, String by, Instant at, Instant appliedAt) {
	}

	/** Places of one unit. */
	public record Line(Unit unit, int places) {
	}

}
