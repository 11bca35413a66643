/**
 * Draws the experts who judge a file, keeps them apart, takes their scores and sums them
 * up.
 */
@ApplicationModule(displayName = "Review", allowedDependencies = { "engine", "calendar", "organisation",
		"organisation :: events", "identity", "audit", "worklist", "document", "programme", "application", "sheet" })
package cn.denggao.review;

import org.springframework.modulith.ApplicationModule;
