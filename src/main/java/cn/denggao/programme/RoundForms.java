package cn.denggao.programme;

import java.util.List;
import java.util.Optional;

/** The versions of a round's dossier form; none ever changes. */
public interface RoundForms {

	/** The newest version; 1 if the form was never changed. */
	int newest(RoundId round);

	/** The newest version that returned applications take; 1 if there is none. */
	int newestForReturned(RoundId round);

	/** The form of a version as JSON, else not found. */
	String template(RoundId round, int version);

	/** The same as the YAML people edit. */
	String yaml(RoundId round, int version);

	/** All versions, the newest first. */
	List<FormVersion> versions(RoundId round);

	/** What waits for the second person. */
	Optional<ProposedForm> proposed(RoundId round);

}
