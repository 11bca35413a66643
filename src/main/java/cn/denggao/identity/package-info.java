/**
 * Who people are and how they come in: accounts, roles, one sign-in for the portal and
 * the Camunda webapps, and the frame every page stands in.
 */
@ApplicationModule(displayName = "Identity",
		allowedDependencies = { "engine", "calendar", "calendar :: events", "organisation", "sheet" })
package cn.denggao.identity;

import org.springframework.modulith.ApplicationModule;
