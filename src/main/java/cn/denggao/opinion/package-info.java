/**
 * Steps that an administrator may insert into any process without a developer: an office
 * gives its opinion, the hospital is told something.
 */
@ApplicationModule(displayName = "Opinion",
		allowedDependencies = { "engine", "calendar", "organisation", "identity", "audit", "application", "sheet" })
package cn.denggao.opinion;

import org.springframework.modulith.ApplicationModule;
