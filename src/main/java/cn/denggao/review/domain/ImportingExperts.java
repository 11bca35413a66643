package cn.denggao.review.domain;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import cn.denggao.kernel.Refused;
import cn.denggao.kernel.RefusedTogether;
import cn.denggao.kernel.TextRows;
import cn.denggao.review.RegisterExpert;
import cn.denggao.review.RegisteringExpert;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes a table of experts into the pool, all of them or none: account, name, title, 正高
 * or not, specialties, employer, province, relations, year of birth.
 */
@Service
@Transactional
public class ImportingExperts {

	private static final String FIELD = "text";

	private static final int MOST = 2000;

	private static final Set<String> YES = Set.of("是", "yes", "true", "1");

	private static final Set<String> NO = Set.of("否", "no", "false", "0");

	private final PoolDesk desk;

	private final ExpertRules rules;

	private final RegisteringExpert registering;

	private final MessageSource messages;

	ImportingExperts(PoolDesk desk, ExpertRules rules, RegisteringExpert registering, MessageSource messages) {
		this.desk = desk;
		this.rules = rules;
		this.registering = registering;
		this.messages = messages;
	}

	/** Answers how many were taken in or brought up to date. */
	public int all(String text) {
		desk.requireKeeper();
		var rows = TextRows.of(text).stream().filter(row -> !Set.of("账号", "login").contains(row.cell(0))).toList();
		if (rows.isEmpty()) {
			throw Refused.at(FIELD, "review.expert.rows-empty");
		}
		if (rows.size() > MOST) {
			throw Refused.at(FIELD, "review.expert.rows-many", MOST);
		}
		var entries = checked(rows);
		entries.forEach(registering::register);
		return entries.size();
	}

	private List<RegisterExpert> checked(List<TextRows.Row> rows) {
		var entries = new ArrayList<RegisterExpert>();
		var refusals = new ArrayList<Refused>();
		var seen = new HashSet<String>();
		for (var row : rows) {
			try {
				entries.add(rules.checked(entry(row, seen)));
			}
			catch (Refused refused) { // gathered, so that all are told at once
				refusals.add(Refused.at(FIELD, "review.expert.row", row.line(), sentence(refused)));
			}
		}
		if (!refusals.isEmpty()) {
			throw new RefusedTogether(FIELD, refusals);
		}
		return entries;
	}

	private static RegisterExpert entry(TextRows.Row row, Set<String> seen) {
		if (!seen.add(row.cell(0))) {
			throw Refused.at(FIELD, "review.expert.row-twice", row.cell(0));
		}
		if (!YES.contains(row.cell(3)) && !NO.contains(row.cell(3))) {
			throw Refused.at(FIELD, "review.expert.row-senior", row.cell(3));
		}
		return new RegisterExpert(row.cell(0), row.cell(1), row.cell(2), YES.contains(row.cell(3)),
				Set.copyOf(new HashSet<>(several(row.cell(4)).toList())), row.cell(5), row.cell(6),
				bornYear(row.cell(8)), RelationText.read(row.cell(7)));
	}

	private static Integer bornYear(String cell) {
		if (cell.isEmpty()) {
			return null;
		}
		if (!cell.matches("\\d{4}")) {
			throw Refused.at(FIELD, "review.expert.born-year");
		}
		return Integer.valueOf(cell);
	}

	private static Stream<String> several(String cell) {
		return Arrays.stream(cell.split("[;；、\\s]+")).filter(part -> !part.isBlank());
	}

	private String sentence(Refused refused) {
		return messages.getMessage(refused.key(), refused.arguments(), LocaleContextHolder.getLocale());
	}

}
