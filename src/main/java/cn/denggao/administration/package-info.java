/**
 * Pages of the administrators for what stands above the modules that know people: the
 * official calendar and what a change of it means for what is running. Nobody depends on
 * it.
 */
@ApplicationModule(displayName = "Administration",
		allowedDependencies = { "calendar", "organisation", "identity", "worklist", "programme" })
package cn.denggao.administration;

import org.springframework.modulith.ApplicationModule;
