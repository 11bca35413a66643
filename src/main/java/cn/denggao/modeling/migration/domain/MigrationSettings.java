package cn.denggao.modeling.migration.domain;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How running cases are moved.
 *
 * @param attempts how often a case is tried that somebody acts on at the same instant
 * @param round cases moved before other scheduled work gets its turn
 * @param page cases on one page of the report
 */
@ConfigurationProperties("denggao.migration")
public record MigrationSettings(@DefaultValue("5") int attempts, @DefaultValue("200") int round,
		@DefaultValue("50") int page) {
}
