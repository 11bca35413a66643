/**
 * The build period of a project: its ledger, monthly dispatch, spending, yearly payments
 * and reports, unannounced visits, and changes of the agreement.
 */
@ApplicationModule(displayName = "Construction",
		allowedDependencies = { "engine", "calendar", "calendar :: events", "organisation", "identity", "audit",
				"worklist", "document", "programme", "application", "review", "approval", "sheet" })
package cn.denggao.construction;

import org.springframework.modulith.ApplicationModule;
