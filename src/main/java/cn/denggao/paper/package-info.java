/**
 * Prints papers: pages of A4 with a Chinese font of their own, numbered, for filing.
 * Knows nothing of what stands on them.
 */
@ApplicationModule(displayName = "Paper", allowedDependencies = {})
package cn.denggao.paper;

import org.springframework.modulith.ApplicationModule;
