/**
 * Tells people what happened: an outbox row in the acting transaction, a mail and a line
 * in the in-app inbox for each recipient, each exactly once per occasion. Nobody depends
 * on it.
 */
@ApplicationModule(displayName = "Notification",
		allowedDependencies = { "identity", "calendar", "calendar :: events", "audit" })
package cn.denggao.notification;

import org.springframework.modulith.ApplicationModule;
