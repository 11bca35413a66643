/**
 * What the public reads before anybody applies: the rounds that take applications, what
 * each asks for, and the policy documents on which programmes rest.
 */
@ApplicationModule(displayName = "Guide",
		allowedDependencies = { "calendar", "organisation", "identity", "audit", "programme", "approval", "sheet" })
package cn.denggao.guide;

import org.springframework.modulith.ApplicationModule;
