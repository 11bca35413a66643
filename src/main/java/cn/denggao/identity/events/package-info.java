/** What happened to accounts and sign-ins, for the audit trail. */
@NamedInterface("events")
package cn.denggao.identity.events;

import org.springframework.modulith.NamedInterface;
