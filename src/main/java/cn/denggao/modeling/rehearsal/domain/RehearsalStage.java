package cn.denggao.modeling.rehearsal.domain;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import cn.denggao.modeling.domain.DefinitionName;

/** Where drafts are run so that nothing stays. */
public interface RehearsalStage {

	/**
	 * Cases of a process, running ones first, the newest first; of somebody's own only
	 * that owner's cases.
	 * @param words part of a number or a name of what the case is about; any if blank
	 */
	List<Sample> samples(DefinitionName process, String words, int atMost);

	Optional<Sample> sample(DefinitionName process, String instance);

	/**
	 * The flows of a diagram by id, each in words.
	 * @param origin where cases stand: only what lies before them; everything if empty
	 */
	Map<String, String> flows(byte[] content, Set<String> origin);

	/**
	 * Walks one path in a sandbox of its own.
	 * @param script what to take at each fork; behind its end the first that was taken
	 * least
	 */
	Walk walk(Draft draft, Sample sample, Beginning beginning, List<String> script);

	/**
	 * A diagram that is not deployed.
	 *
	 * @param file resource name
	 * @param name what it is a draft of, maybe somebody's own
	 */
	record Draft(String file, DefinitionName name, byte[] content) {

		/** Its key. */
		public String process() {
			return name.key();
		}

	}

}
