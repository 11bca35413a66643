package cn.denggao.application.domain.desk;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;

import cn.denggao.application.ProjectStatus;

/**
 * What an officer asks for; every part is empty for any. What cannot be understood counts
 * as empty, but for an unknown round, specialty or hospital, of which there is nothing.
 *
 * @param support code of why support is asked for (R003-17)
 * @param overdue whether only those past their limit
 * @param mine whether only those that wait for the officer's own review
 * @param duplicate whether only those beside whose place the same specialty is built
 * @param sort one of {@link Sort}, a minus in front for the other direction
 */
public record DeskFilter(String words, String round, String status, String region, String specialty, String hospital,
		String support, Boolean overdue, Boolean mine, Boolean duplicate, String sort) {

	private static final int LONGEST = 60;

	private static final int WORDS = 5;

	public DeskFilter {
		words = plain(words);
		round = plain(round);
		status = plain(status);
		region = plain(region);
		specialty = plain(specialty);
		hospital = plain(hospital);
		support = plain(support);
		overdue = Boolean.TRUE.equals(overdue);
		mine = Boolean.TRUE.equals(mine);
		duplicate = Boolean.TRUE.equals(duplicate);
		sort = plain(sort);
	}

	/** What waits for one's own review, by its limit. */
	public static DeskFilter waiting() {
		return new DeskFilter("", "", "", "", "", "", "", false, true, false, "DUE");
	}

	/** As a part of an address, empty if nothing is asked. */
	public String query() {
		var address = new StringJoiner("&");
		add(address, "words", words);
		add(address, "round", round);
		add(address, "status", status);
		add(address, "region", region);
		add(address, "specialty", specialty);
		add(address, "hospital", hospital);
		add(address, "support", support);
		add(address, "overdue", overdue ? "true" : "");
		add(address, "mine", mine ? "true" : "");
		add(address, "duplicate", duplicate ? "true" : "");
		add(address, "sort", sort);
		return address.toString();
	}

	/** Whether all applications are asked for. */
	public boolean isEmpty() {
		return Stream.of(words, round, status, region, specialty, hospital, support).allMatch(String::isEmpty)
				&& !overdue && !mine && !duplicate;
	}

	/** The words, in small letters; of many only the first five. */
	List<String> wanted() {
		return Stream.of(words.toLowerCase(Locale.ROOT).split("\\s+"))
			.filter(word -> !word.isEmpty())
			.limit(WORDS)
			.toList();
	}

	Optional<UUID> roundId() {
		return read(round, UUID::fromString);
	}

	Optional<ProjectStatus> statusWanted() {
		return read(status, ProjectStatus::valueOf);
	}

	/** How the list is ordered. */
	Order order() {
		boolean other = sort.startsWith("-");
		var by = read(other ? sort.substring(1) : sort, Sort::valueOf).orElse(Sort.SUBMITTED);
		return new Order(by, other != by.newestFirst);
	}

	private static void add(StringJoiner address, String name, String value) {
		if (!value.isEmpty()) {
			address.add(name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20"));
		}
	}

	private static <T> Optional<T> read(String text, Function<String, T> reader) {
		try {
			return text.isEmpty() ? Optional.empty() : Optional.of(reader.apply(text));
		}
		catch (IllegalArgumentException ex) {
			return Optional.empty();
		}
	}

	private static String plain(String text) {
		var stripped = (text == null) ? "" : text.replace("\0", "").strip();
		return stripped.substring(0, Math.min(LONGEST, stripped.length()));
	}

	/** What a list can be ordered by. */
	public enum Sort {

		SUBMITTED("p.submitted_at", true), CODE("p.code", false), TITLE("p.title", false), DUE("s.due_at", false),
		BUDGET("p.requested_budget", true);

		private final String column;

		private final boolean newestFirst;

		Sort(String column, boolean newestFirst) {
			this.column = column;
			this.newestFirst = newestFirst;
		}

	}

	/** A column and its direction. */
	record Order(Sort by, boolean descending) {

		String sql() {
			return by.column + (descending ? " desc" : "") + ((by == Sort.DUE) ? " nulls last, p.id" : ", p.id");
		}

	}

}
