package cn.denggao.application.domain;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import cn.denggao.application.ProjectId;
import cn.denggao.application.ProjectSummary;
import cn.denggao.application.domain.QuotaLedger.Kind;
import cn.denggao.application.domain.Waivers.Waiver;
import cn.denggao.identity.AccountDirectory;
import cn.denggao.organisation.OrganisationDirectory;
import cn.denggao.programme.RoundId;

import org.springframework.stereotype.Component;

/** Puts together who changed a unit's list or its places, when and why. */
@Component
class LedgerLines {

	private final QuotaLedger ledger;

	private final RankChanges ranks;

	private final Waivers waivers;

	private final AccountDirectory accounts;

	private final OrganisationDirectory organisations;

	LedgerLines(QuotaLedger ledger, RankChanges ranks, Waivers waivers, AccountDirectory accounts,
			OrganisationDirectory organisations) {
		this.ledger = ledger;
		this.ranks = ranks;
		this.waivers = waivers;
		this.accounts = accounts;
		this.organisations = organisations;
	}

	/** The newest first. */
	List<LedgerLine> of(RoundId round, String organisation, Map<ProjectId, ProjectSummary> projects) {
		var places = ledger.entries(round, organisation)
			.stream()
			.filter(entry -> entry.kind() != Kind.WAIVER)
			.map(entry -> new LedgerLine(entry.kind().name(), projects.get(entry.project()), null, null,
					accounts.nameOf(entry.by()), null, entry.at(), entry.reason(), null));
		var moves = ranks.of(round, organisation)
			.stream()
			.map(move -> new LedgerLine("RANK", projects.get(move.project()), move.from(), move.to(),
					accounts.nameOf(move.by()), null, move.at(), move.reason(), null));
		var answers = waivers.of(round, organisation)
			.stream()
			.filter(waiver -> waiver.answer() != null)
			.map(this::answered);
		return Stream.of(places, moves, answers)
			.flatMap(lines -> lines)
			.sorted(Comparator.comparing(LedgerLine::at).reversed())
			.toList();
	}

	/** The place asked for that nobody has answered yet, or null. */
	OpenWaiver openWaiver(RoundId round, String organisation) {
		return waivers.open(round, organisation)
			.map(waiver -> new OpenWaiver(waiver.id(), accounts.nameOf(waiver.askedBy()), waiver.askedBy(),
					waiver.askedAt(), waiver.reason(), name(waiver.specialty())))
			.orElse(null);
	}

	private String name(String specialty) {
		return (specialty == null) ? null : organisations.specialty(specialty).name();
	}

	private LedgerLine answered(Waiver waiver) {
		var answer = waiver.answer();
		return new LedgerLine(answer.granted() ? "WAIVER" : "REFUSED_WAIVER", null, null, null,
				accounts.nameOf(answer.by()), accounts.nameOf(waiver.askedBy()), answer.at(),
				answer.granted() ? waiver.reason() : answer.reason(), name(waiver.specialty()));
	}

}
