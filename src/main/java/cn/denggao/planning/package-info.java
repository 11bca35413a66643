/**
 * What regions and hospitals plan: the implementation plans of health authorities
 * (R000-27, R001-11).
 */
@ApplicationModule(displayName = "Planning",
		allowedDependencies = { "calendar", "organisation", "identity", "audit", "programme" })
package cn.denggao.planning;

import org.springframework.modulith.ApplicationModule;
