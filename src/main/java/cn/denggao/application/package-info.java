/**
 * The life of one application: drafting the dossier, eligibility, signatures, submission
 * to the second, correction, formal review, recommendation under quota. Owns the project
 * and its status for every later stage.
 */
@ApplicationModule(displayName = "Application",
		allowedDependencies = { "engine", "calendar", "organisation", "organisation :: events", "identity", "audit",
				"worklist", "document", "paper", "programme", "sheet", "discipline" })
package cn.denggao.application;

import org.springframework.modulith.ApplicationModule;
