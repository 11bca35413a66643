/**
 * What only a demonstration has: invented organisations, people and projects, a troupe
 * that plays their tasks, and a clock that jumps to the next due date. Nobody depends on
 * it.
 */
@ApplicationModule(displayName = "Demonstration", allowedDependencies = { "engine", "calendar", "organisation",
		"identity", "worklist", "programme", "application", "review", "lifecycle" })
package cn.denggao.demonstration;

import org.springframework.modulith.ApplicationModule;
