/**
 * Keeps who did what to what: one hash chain per subject, written in the acting
 * transaction, only ever added to. Facts hold no personal secrets and never a score.
 */
@ApplicationModule(displayName = "Audit", allowedDependencies = { "calendar", "calendar :: events", "organisation",
		"organisation :: events", "identity", "identity :: events", "sheet" })
package cn.denggao.audit;

import org.springframework.modulith.ApplicationModule;
