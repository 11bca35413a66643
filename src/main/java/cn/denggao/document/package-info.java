/**
 * Files that people hand in: checked before they are kept, kept once, never changed, and
 * given out only to whom the owning feature allows.
 */
@ApplicationModule(displayName = "Document", allowedDependencies = { "calendar", "identity", "audit" })
package cn.denggao.document;

import org.springframework.modulith.ApplicationModule;
