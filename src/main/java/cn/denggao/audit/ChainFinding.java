package cn.denggao.audit;

import java.util.Optional;

/**
 * What the verification of one chain found.
 *
 * @param entries how many entries are there
 * @param brokenAt position of the first entry that is wrong or missing
 */
public record ChainFinding(Subject subject, long entries, Optional<Long> brokenAt) {

	public boolean isIntact() {
		return brokenAt.isEmpty();
	}

}
