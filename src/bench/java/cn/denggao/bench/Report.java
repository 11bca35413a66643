package cn.denggao.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import cn.denggao.bench.Rounds.Ratio;

/** The table of results, printed and kept in a file. */
final class Report {

	private final List<String> lines = new ArrayList<>();

	private int missed;

	Report(String machine) {
		say("# " + machine);
	}

	void section(String title, String... notes) {
		say("");
		say("## " + title);
		say("");
		for (var note : notes) {
			say(note);
		}
		say("");
		say("| what | ours | other | ratio (median, min–max) | target | |");
		say("|---|---|---|---|---|---|");
	}

	/** A line with a target: the ratio must not be above it. */
	void atMost(double target, String what, String ours, String other, Ratio ratio) {
		line(what, ours, other, text(ratio), "≤ " + target, ratio.median() <= target);
	}

	/** A line with a target: the ratio must not be below it. */
	void atLeast(double target, String what, String ours, String other, Ratio ratio) {
		line(what, ours, other, text(ratio), "≥ " + target, ratio.median() >= target);
	}

	/** A line whose two numbers must be the same. */
	void equal(String what, double ours, double other) {
		line(what, count(ours), count(other), text(Ratio.of(ours, other)), "= 1", ours == other);
	}

	/** A line for information, without target. */
	void note(String what, String ours, String other, Ratio ratio) {
		say("| " + String.join(" | ", what, ours, other, (ratio == null) ? "" : text(ratio), "", "") + " |");
	}

	void remark(String text) {
		say("");
		say(text);
	}

	/** Writes the file and tells how many targets were missed. */
	int keep(Path file) throws IOException {
		say("");
		say((missed == 0) ? "All targets met." : missed + " target(s) MISSED.");
		Files.createDirectories(file.getParent());
		Files.write(file, lines);
		return missed;
	}

	static String count(double number) {
		return (number == Math.rint(number)) ? String.format(Locale.ROOT, "%,d", (long) number)
				: String.format(Locale.ROOT, "%,.1f", number);
	}

	static String ms(double milliseconds) {
		return String.format(Locale.ROOT, (milliseconds < 10) ? "%.2f ms" : "%,.0f ms", milliseconds);
	}

	static String kb(double bytes) {
		return String.format(Locale.ROOT, "%,.1f KB", bytes / 1024);
	}

	private static String text(Ratio ratio) {
		var median = number(ratio.median());
		return (ratio.rounds() == 1) ? median
				: median + " (" + number(ratio.least()) + "–" + number(ratio.most()) + ", " + ratio.rounds() + ")";
	}

	private static String number(double ratio) {
		return String.format(Locale.ROOT, (ratio < 0.1) ? "%.4f" : "%.2f", ratio);
	}

	private void line(String what, String ours, String other, String ratio, String target, boolean met) {
		missed += met ? 0 : 1;
		say("| " + String.join(" | ", what, ours, other, ratio, target, met ? "met" : "**MISSED**") + " |");
	}

	private void say(String line) {
		System.out.println(line);
		lines.add(line);
	}

}
