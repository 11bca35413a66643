/**
 * The life of a project from draft to archive: calls the stages in order and closes the
 * project once, whatever the reason; suspends and resumes it.
 */
@ApplicationModule(displayName = "Lifecycle",
		allowedDependencies = { "engine", "calendar", "calendar :: events", "organisation", "identity", "audit",
				"worklist", "document", "programme", "application", "review", "approval", "construction", "inspection",
				"acceptance" })
package cn.denggao.lifecycle;

import org.springframework.modulith.ApplicationModule;
