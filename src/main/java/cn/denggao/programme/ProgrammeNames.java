package cn.denggao.programme;

import java.util.Map;
import java.util.SortedMap;

import cn.denggao.kernel.Actor;

/** What programmes are called where several authorities may run the same one. */
public interface ProgrammeNames {

	/**
	 * Names to choose from, by code, of programmes that have rounds; with the code behind
	 * it where an authority runs a copy under a code of its own.
	 */
	SortedMap<String, String> all();

	/** The same, of programmes of which the person sees a round. */
	SortedMap<String, String> seenBy(Actor who);

	/** The pack's own code by the code that an authority has given its copy. */
	Map<String, String> packs();

}
