/** What the review tells the modules below it. */
@NamedInterface("events")
package cn.denggao.review.events;

import org.springframework.modulith.NamedInterface;
