package cn.denggao.programme;

import java.util.List;
import java.util.Optional;

/** Reads rounds, and locks one for a decision. */
public interface RoundDirectory {

	/** The round, else not found. */
	RoundSummary require(RoundId id);

	/** The rules frozen when the round opened; refused for a draft. */
	RoundRules rules(RoundId id);

	/** The same; empty where nothing is frozen. */
	Optional<RoundRules> frozen(RoundId id);

	/** SHA-256 of the frozen rules, hexadecimal. */
	String rulesHash(RoundId id);

	/** The dossier's sections and fields, as JSON, as the programme pack defined them. */
	String dossierTemplate(RoundId id);

	/** Rounds that take applications now, by closing time. */
	List<RoundSummary> open();

	/** Every round but discarded drafts, newest first. */
	List<RoundSummary> all();

	/** Drafts that were discarded, newest first. */
	List<RoundSummary> discarded();

	/**
	 * Takes the round's row for update, first of all locks (round, project, panel,
	 * review), and reads it anew.
	 */
	RoundSummary lock(RoundId id);

	/** Takes the round's row for share and reads it anew. */
	RoundSummary lockShared(RoundId id);

}
