package cn.denggao.application.domain;

import java.util.List;
import java.util.TreeMap;

import cn.denggao.application.ProjectSummary;
import cn.denggao.kernel.Refused;
import cn.denggao.organisation.OrganisationDirectory;
import cn.denggao.programme.PlaceBound.Counts;
import cn.denggao.programme.RoundDirectory;
import cn.denggao.programme.RoundId;
import cn.denggao.programme.RoundSummary;

import org.springframework.stereotype.Component;

/**
 * How many a unit may recommend: the frozen rules say it, the ledger's own row binds it
 * from its first use on.
 */
@Component
class UnitQuotas {

	private final RoundDirectory rounds;

	private final QuotaLedger ledger;

	private final OrganisationDirectory organisations;

	private final RoundBounds bounds;

	UnitQuotas(RoundDirectory rounds, QuotaLedger ledger, OrganisationDirectory organisations, RoundBounds bounds) {
		this.bounds = bounds;
		this.organisations = organisations;
		this.rounds = rounds;
		this.ledger = ledger;
	}

	/** The unit's places, taken for a decision; after the round's lock. */
	Quota lock(RoundSummary round, String organisation) {
		ledger.begin(round.id(), organisation, round.categoryCode(), places(round.id(), organisation));
		var own = ledger.lock(round.id(), organisation);
		bounds.lock(round, Counts.RECOMMENDED);
		return own;
	}

	/** The unit's places as they are now. */
	Quota of(RoundId round, String organisation) {
		return ledger.find(round, organisation).orElseGet(() -> new Quota(places(round, organisation), 0, 0));
	}

	/** The unit's places by specialty, by code; empty if only its total counts. */
	List<SpecialtyQuota> specialties(RoundId round, String organisation) {
		if (ledger.find(round, organisation).isPresent()) {
			return ledger.lines(round, organisation, this::name);
		}
		return new TreeMap<>(rounds.rules(round).recommendation().linesOf(organisation)).entrySet()
			.stream()
			.map(line -> new SpecialtyQuota(line.getKey(), name(line.getKey()), line.getValue(), 0, 0))
			.toList();
	}

	/**
	 * Refuses whom the unit has no place of the specialty for, or all units together no
	 * place.
	 */
	void requirePlace(RoundSummary round, String organisation, ProjectSummary project) {
		bounds.requirePlace(round, project);
		specialties(round.id(), organisation).stream()
			.filter(line -> line.covers(project.specialtyCode()) && line.free() == 0)
			.findFirst()
			.ifPresent(line -> {
				throw Refused.at("rank-" + project.id(), "application.recommend.line-quota", line.name(), line.most(),
						line.used());
			});
	}

	private String name(String specialty) {
		return organisations.specialty(specialty).name();
	}

	private int places(RoundId round, String organisation) {
		return rounds.rules(round).recommendation().quotaOf(organisation);
	}

}
