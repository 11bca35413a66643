/**
 * Decides a round: ranks what the experts scored, gives public notice, hears objections,
 * issues the approval, and concludes the task agreement of each approved project.
 */
@ApplicationModule(displayName = "Approval", allowedDependencies = { "engine", "calendar", "calendar :: events",
		"organisation", "identity", "audit", "worklist", "document", "programme", "application", "review", "sheet" })
package cn.denggao.approval;

import org.springframework.modulith.ApplicationModule;
