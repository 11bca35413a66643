/** What happens to organisations. */
@NamedInterface("events")
package cn.denggao.organisation.events;

import org.springframework.modulith.NamedInterface;
