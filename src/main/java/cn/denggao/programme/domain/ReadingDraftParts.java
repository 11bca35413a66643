package cn.denggao.programme.domain;

import java.util.List;
import java.util.Locale;

import cn.denggao.organisation.HospitalSummary;
import cn.denggao.organisation.Initials;
import cn.denggao.organisation.Level;
import cn.denggao.organisation.OrganisationDirectory;
import cn.denggao.organisation.OrganisationId;
import cn.denggao.programme.RoundId;
import cn.denggao.programme.RoundRules;
import cn.denggao.programme.domain.DraftParts.Host;
import cn.denggao.programme.domain.DraftParts.Part;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads a round's name and lists beside its pack's, and finds hospitals for a list. */
@Service
@Transactional(readOnly = true)
public class ReadingDraftParts {

	private static final int SHOWN = 20;

	private final Rounds rounds;

	private final OrganisationDirectory organisations;

	ReadingDraftParts(Rounds rounds, OrganisationDirectory organisations) {
		this.rounds = rounds;
		this.organisations = organisations;
	}

	/** Of the draft as it stands. */
	public DraftParts of(RoundId id) {
		var round = rounds.require(id);
		return of(round, RulesText.read(round.draftRules()));
	}

	DraftParts of(Round round, RoundRules rules) {
		var pack = RulesText.read(round.packRules());
		return new DraftParts(new Part<>(round.title(), round.packTitle()), hosts(rules.route().hosts()),
				new Part<>(hosts(rules.route().excludedHosts()), hosts(pack.route().excludedHosts())),
				new Part<>(rules.ranking().tieChain(), pack.ranking().tieChain()), OpeningMark.contentOf(round));
	}

	/** Hospitals with their names, in the same order. */
	public List<Host> hosts(List<String> ids) {
		return ids.stream().map(id -> new Host(id, name(id))).toList();
	}

	/**
	 * The first hospitals below the deciding authority that are found and not there yet.
	 * @param words part of id, name, credit code or pinyin initials; nothing is found by
	 * none
	 */
	public List<Host> search(RoundId id, String words, List<String> there) {
		var wanted = words.strip();
		if (wanted.isEmpty()) {
			return List.of();
		}
		return below(rounds.require(id)).stream()
			.filter(hospital -> !there.contains(hospital.id().value()) && matches(hospital, wanted))
			.limit(SHOWN)
			.map(hospital -> new Host(hospital.id().value(), hospital.name()))
			.toList();
	}

	/** Whether it is a hospital that could apply at all. */
	boolean mayList(Round round, String hospital) {
		return below(round).stream().anyMatch(each -> each.id().value().equals(hospital));
	}

	private List<HospitalSummary> below(Round round) {
		var all = (round.tier() == Level.NATION) ? organisations.hospitals()
				: organisations.hospitalsUnder(OrganisationId.of(round.organisation()));
		return all.stream().filter(hospital -> hospital.endedOn() == null).toList();
	}

	private static boolean matches(HospitalSummary hospital, String wanted) {
		return contains(hospital.name(), wanted) || contains(hospital.id().value(), wanted)
				|| contains(hospital.creditCode(), wanted)
				|| Initials.ofKnown(hospital.name()).contains(wanted.toLowerCase(Locale.ROOT));
	}

	private static boolean contains(String text, String wanted) {
		return text != null && text.toLowerCase(Locale.ROOT).contains(wanted.toLowerCase(Locale.ROOT));
	}

	private String name(String id) {
		return organisations.findHospital(OrganisationId.of(id)).map(HospitalSummary::name).orElse(id);
	}

}
