/**
 * The mid-term inspection of a project: report, panel, conclusion, one chance to rectify,
 * and the decision to end it.
 */
@ApplicationModule(displayName = "Inspection",
		allowedDependencies = { "engine", "calendar", "calendar :: events", "organisation", "identity", "audit",
				"worklist", "document", "programme", "application", "review", "approval", "construction" })
package cn.denggao.inspection;

import org.springframework.modulith.ApplicationModule;
