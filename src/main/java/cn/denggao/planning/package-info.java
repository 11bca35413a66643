/**
 * What regions and hospitals plan: the implementation plans of health authorities
 * (R000-27, R001-11) and the development plans of hospitals within them (R001-18); what
 * departments do for programmes, and matters put to them (R004-30, R001-16).
 */
@ApplicationModule(displayName = "Planning", allowedDependencies = { "calendar", "organisation", "identity", "audit",
		"document", "sheet", "programme", "application", "construction" })
package cn.denggao.planning;

import org.springframework.modulith.ApplicationModule;
