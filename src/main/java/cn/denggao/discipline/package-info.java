/**
 * What a hospital makes of all its disciplines (学科): the register of those it has, one
 * class for each of them year by year, and the clusters they form (R001-19, R001-23).
 */
@ApplicationModule(displayName = "Discipline",
		allowedDependencies = { "calendar", "organisation", "identity", "audit", "sheet" })
package cn.denggao.discipline;

import org.springframework.modulith.ApplicationModule;
