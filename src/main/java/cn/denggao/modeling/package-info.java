/**
 * Administrators change the processes in the browser: draft, check, compare, approve by
 * two persons, deploy, and move what is running to the new version.
 */
@ApplicationModule(displayName = "Modeling",
		allowedDependencies = { "engine", "calendar", "identity", "audit", "worklist" })
package cn.denggao.modeling;

import org.springframework.modulith.ApplicationModule;
