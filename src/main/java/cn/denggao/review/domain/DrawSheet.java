package cn.denggao.review.domain;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Everything a draw depends on beside its seed: who may sit on which panel, and how busy
 * everybody is. Its text is canonical, so that its fingerprint can be recorded before the
 * seed exists.
 *
 * @param cap most files of one expert
 * @param perEmployer most experts of one employer on a panel
 * @param loads files that experts already have, by login
 * @param panels by code
 */
record DrawSheet(int number, int cap, int perEmployer, Map<String, Integer> loads, List<Entry> panels) {

	private static final String TITLE = "denggao-draw";

	DrawSheet {
		loads = new TreeMap<>(loads);
		panels = panels.stream().sorted((a, b) -> a.panel().compareTo(b.panel())).toList();
	}

	/**
	 * One panel.
	 *
	 * @param seats seats to fill
	 * @param reserves reserves to draw after them
	 * @param candidates employer of each eligible expert by login
	 */
	record Entry(String panel, int seats, int reserves, Map<String, String> candidates) {

		Entry {
			candidates = new TreeMap<>(candidates);
		}

	}

	/** One fact a line, fields separated by tabs, everything in order. */
	String text() {
		var lines = new ArrayList<String>();
		lines.add(line(TITLE, number, cap, perEmployer));
		loads.forEach((login, load) -> lines.add(line("load", login, load)));
		for (var entry : panels) {
			lines.add(line("panel", entry.panel(), entry.seats(), entry.reserves()));
			entry.candidates().forEach((login, employer) -> lines.add(line("candidate", login, employer)));
		}
		return String.join("\n", lines) + "\n";
	}

	String hash() {
		return Sha256.of(text());
	}

	/** Reads a recorded sheet. */
	static DrawSheet parse(String text) {
		var lines = text.lines().map(line -> line.split("\t", -1)).toList();
		var title = lines.get(0);
		var loads = lines.stream()
			.filter(line -> "load".equals(line[0]))
			.collect(Collectors.toMap(line -> line[1], line -> Integer.valueOf(line[2])));
		return new DrawSheet(Integer.parseInt(title[1]), Integer.parseInt(title[2]), Integer.parseInt(title[3]), loads,
				panels(lines));
	}

	private static List<Entry> panels(List<String[]> lines) {
		var panels = new ArrayList<Entry>();
		var candidates = new LinkedHashMap<String, String>();
		for (int at = lines.size() - 1; at > 0; at--) {
			var line = lines.get(at);
			if ("candidate".equals(line[0])) {
				candidates.put(line[1], line[2]);
			}
			else if ("panel".equals(line[0])) {
				panels.add(new Entry(line[1], Integer.parseInt(line[2]), Integer.parseInt(line[3]), candidates));
				candidates.clear();
			}
		}
		return panels;
	}

	private static String line(Object... fields) {
		return List.of(fields)
			.stream()
			.map(field -> String.valueOf(field).replaceAll("[\\t\\n\\r]", " "))
			.collect(Collectors.joining("\t"));
	}

}
