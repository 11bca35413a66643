/**
 * Where a project stands: token movements projected into timelines, a steps bar and
 * highlighted diagrams, as the administrator drew them. Nobody depends on it.
 */
@ApplicationModule(displayName = "Tracking", allowedDependencies = { "engine", "calendar", "organisation", "identity",
		"worklist", "programme", "application" })
package cn.denggao.tracking;

import org.springframework.modulith.ApplicationModule;
