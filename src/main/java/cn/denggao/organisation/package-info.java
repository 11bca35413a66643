/**
 * Regions, health authorities, hospitals, specialties, and who supervises whom: the
 * supervision tree is explicit data and is never derived from region codes.
 */
@ApplicationModule(displayName = "Organisation", allowedDependencies = {})
package cn.denggao.organisation;

import org.springframework.modulith.ApplicationModule;
