/**
 * Which days are working days by the official holiday notices, and what time it is: every
 * deadline of the system is counted and decided here.
 */
@ApplicationModule(displayName = "Calendar", allowedDependencies = "engine")
package cn.denggao.calendar;

import org.springframework.modulith.ApplicationModule;
