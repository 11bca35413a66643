package cn.denggao.review.domain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Draws a sheet with a lottery. The panel with the fewest eligible experts goes first;
 * within a panel the least busy go first, and the ticket decides between equals. So a
 * small pool is used evenly, and every outcome can be repeated.
 */
final class Drawing {

	private final DrawSheet sheet;

	private final Lottery lottery;

	private final Map<String, Integer> loads;

	private final Map<String, Outcome> outcomes = new TreeMap<>();

	private Drawing(DrawSheet sheet, Lottery lottery) {
		this.sheet = sheet;
		this.lottery = lottery;
		this.loads = new HashMap<>(sheet.loads());
	}

	/** What was drawn, by panel code. */
	static Map<String, Outcome> draw(DrawSheet sheet, Lottery lottery) {
		var drawing = new Drawing(sheet, lottery);
		sheet.panels().stream().sorted(drawing.scarcestFirst()).forEach(drawing::draw);
		return drawing.outcomes;
	}

	private Comparator<DrawSheet.Entry> scarcestFirst() {
		var tickets = lottery.order("panel");
		return Comparator.<DrawSheet.Entry>comparingInt(entry -> entry.candidates().size())
			.thenComparing(DrawSheet.Entry::panel, tickets);
	}

	private void draw(DrawSheet.Entry entry) {
		var chosen = new ArrayList<String>();
		for (var login : inOrder(entry)) {
			if (chosen.size() < entry.seats() + entry.reserves() && fits(login, chosen, entry)) {
				chosen.add(login);
			}
		}
		int seats = Math.min(entry.seats(), chosen.size());
		chosen.subList(0, seats).forEach(login -> loads.merge(login, 1, Integer::sum));
		outcomes.put(entry.panel(),
				new Outcome(List.copyOf(chosen.subList(0, seats)), List.copyOf(chosen.subList(seats, chosen.size()))));
	}

	private List<String> inOrder(DrawSheet.Entry entry) {
		var byTicket = lottery.order(ticketPrefix(entry.panel()));
		return entry.candidates()
			.keySet()
			.stream()
			.filter(login -> load(login) < sheet.cap())
			.sorted(Comparator.comparingInt(this::load).thenComparing(byTicket))
			.toList();
	}

	/** A later draw of the same panel has other tickets even under the same seed. */
	private String ticketPrefix(String panel) {
		return (sheet.number() == 1) ? panel : panel + "|" + sheet.number();
	}

	private boolean fits(String login, List<String> chosen, DrawSheet.Entry entry) {
		var employer = entry.candidates().get(login);
		return chosen.stream().filter(other -> entry.candidates().get(other).equals(employer)).count() < sheet
			.perEmployer();
	}

	private int load(String login) {
		return loads.getOrDefault(login, 0);
	}

	/** Experts of one panel in the order drawn. */
	record Outcome(List<String> seats, List<String> reserves) {

		/** One line of the record. */
		String text(String panel) {
			return panel + "\t" + String.join(",", seats) + "\t" + String.join(",", reserves);
		}

		static String text(Map<String, Outcome> outcomes) {
			return outcomes.entrySet()
				.stream()
				.sorted(Map.Entry.comparingByKey())
				.map(outcome -> outcome.getValue().text(outcome.getKey()))
				.collect(Collectors.joining("\n"));
		}

	}

}
