package cn.denggao.modeling.migration.domain;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How running cases are moved.
 *
 * @param attempts how often a case is tried that somebody acts on at the same instant
 * @param round cases moved before other scheduled work gets its turn
 * @param together cases moved in one transaction; if one of them cannot be moved, each
 * gets its own
 * @param tried cases of one position that are moved on trial beforehand
 * @param page cases on one page of the report
 * @param waits before moving a case gives way to whoever acts on it
 * @param trialWaits the same on trial
 * @param trialMove longest time of one statement on trial
 * @param trialLasts longest time of a whole trial, all positions together
 */
@ConfigurationProperties("denggao.migration")
public record MigrationSettings(@DefaultValue("5") int attempts, @DefaultValue("1000") int round,
		@DefaultValue("25") int together, @DefaultValue("300") int tried, @DefaultValue("50") int page,
		@DefaultValue("1s") Duration waits, @DefaultValue("500ms") Duration trialWaits,
		@DefaultValue("5s") Duration trialMove, @DefaultValue("30s") Duration trialLasts) {
}
