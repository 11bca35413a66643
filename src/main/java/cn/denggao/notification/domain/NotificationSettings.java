package cn.denggao.notification.domain;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How mail leaves the house.
 *
 * @param mail whether mail is sent at all; the in-app inbox always works
 * @param from sender's address
 * @param domain a person's address is {@code <login>@<domain>}
 * @param attempts after how many in vain a mail is left to the operators
 * @param site address of the portal, put in front of links
 */
@ConfigurationProperties("denggao.notification")
record NotificationSettings(@DefaultValue("false") boolean mail, @DefaultValue("denggao@localhost") String from,
		@DefaultValue("localhost") String domain, @DefaultValue("http://localhost:8080") String site,
		@DefaultValue("30") int attempts) {

}
