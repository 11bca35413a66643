/**
 * Administrators change processes, decision tables and forms in the browser: draft,
 * check, compare, approve by two persons, deploy, go back, and move what is running to
 * the new version.
 */
@ApplicationModule(displayName = "Modeling", allowedDependencies = { "engine", "engine :: guard", "engine :: rehearsal",
		"calendar", "organisation", "identity", "audit", "worklist", "programme", "review" })
package cn.denggao.modeling;

import org.springframework.modulith.ApplicationModule;
