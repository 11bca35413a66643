/**
 * Programmes and what they promise in numbers: categories, quotas, rubrics, indicators,
 * and the rounds with the rules each froze when it opened. Comes as programme packs.
 */
@ApplicationModule(displayName = "Programme", allowedDependencies = { "engine", "calendar", "organisation", "identity",
		"audit", "worklist", "document", "sheet" })
package cn.denggao.programme;

import org.springframework.modulith.ApplicationModule;
