/** What the calendar tells the modules below it. */
@NamedInterface("events")
package cn.denggao.calendar.events;

import org.springframework.modulith.NamedInterface;
