package cn.denggao.modeling.rehearsal.domain;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How far a rehearsal goes.
 *
 * @param paths tried for one sample at most
 * @param acts on one path at most, which also ends loops
 * @param pathLasts longest time of one path, for which it may hold what others need
 * @param waits before a path gives way to whoever holds what it needs
 * @param tries how often a path is tried that gave way
 * @param lasts longest time of a whole rehearsal, shared by its samples
 * @param formLasts longest time of filling in a form on trial, all its steps together
 * @param silence after which a rehearsal counts as cut off
 * @param fruitless paths in a row that bring nothing new before no more are tried
 * @param samples chosen at most
 * @param listed samples offered for choice
 * @param replayed decisions at most with which a table is replayed
 * @param examples of them that are shown
 * @param fewest confidential decisions of which numbers are told
 * @param assumedDays from today to a date that had to be assumed
 */
@ConfigurationProperties("denggao.rehearsal")
public record RehearsalSettings(@DefaultValue("120") int paths, @DefaultValue("60") int acts,
		@DefaultValue("5s") Duration pathLasts, @DefaultValue("500ms") Duration waits, @DefaultValue("3") int tries,
		@DefaultValue("10m") Duration lasts, @DefaultValue("30s") Duration formLasts,
		@DefaultValue("1m") Duration silence, @DefaultValue("12") int fruitless, @DefaultValue("10") int samples,
		@DefaultValue("50") int listed, @DefaultValue("500") int replayed, @DefaultValue("20") int examples,
		@DefaultValue("5") int fewest, @DefaultValue("10") int assumedDays) {
}
