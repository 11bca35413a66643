/**
 * Pages of the administrators for what stands above the modules that know people: the
 * official calendar, the register of organisations and the table of regions, and what a
 * change of them means for what is running. Nobody depends on it.
 */
@ApplicationModule(displayName = "Administration", allowedDependencies = { "calendar", "organisation", "identity",
		"audit", "worklist", "programme", "application", "sheet" })
package cn.denggao.administration;

import org.springframework.modulith.ApplicationModule;
