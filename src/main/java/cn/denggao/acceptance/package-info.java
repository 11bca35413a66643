/**
 * The final acceptance of a project: application, data check, panel, conclusion under the
 * cap on excellence, certificate, one re-acceptance, and sanctions.
 */
@ApplicationModule(displayName = "Acceptance",
		allowedDependencies = { "engine", "calendar", "calendar :: events", "organisation", "identity", "audit",
				"worklist", "document", "programme", "application", "review", "approval", "construction", "inspection",
				"sheet" })
package cn.denggao.acceptance;

import org.springframework.modulith.ApplicationModule;
