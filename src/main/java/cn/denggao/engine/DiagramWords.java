package cn.denggao.engine;

import java.util.Set;

/**
 * Words that other modules own and diagrams may use. The guard of deployments knows no
 * others; each module that owns some gives a bean.
 */
public interface DiagramWords {

	/** Codes of roles that may be candidates of a task. */
	default Set<String> roles() {
		return Set.of();
	}

	/** Codes of milestones that can be shown. */
	default Set<String> milestones() {
		return Set.of();
	}

	/** Names of messages that somebody sends, beside those of the shipped diagrams. */
	default Set<String> messages() {
		return Set.of();
	}

}
