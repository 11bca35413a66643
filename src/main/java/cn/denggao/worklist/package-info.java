/**
 * What each person has to do: a projection of the open tasks kept in the engine's own
 * transaction, claiming and handing back, and the pages on which tasks are done.
 */
@ApplicationModule(displayName = "Worklist",
		allowedDependencies = { "engine", "calendar", "identity", "identity :: events", "audit", "sheet" })
package cn.denggao.worklist;

import org.springframework.modulith.ApplicationModule;
