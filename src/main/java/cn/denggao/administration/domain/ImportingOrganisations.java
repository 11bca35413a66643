package cn.denggao.administration.domain;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

import cn.denggao.kernel.Refused;
import cn.denggao.kernel.RefusedTogether;
import cn.denggao.kernel.TextRows;

import org.springframework.context.support.DefaultMessageSourceResolvable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes a table of authorities or of hospitals into the register, all of them or none;
 * every wrong row is told. Later rows may stand below earlier ones.
 */
@Service
@Transactional
public class ImportingOrganisations {

	private static final String FIELD = "text";

	private static final int MOST = 5000;

	private static final Set<String> HEADINGS = Set.of("id", "编号", "机构编号");

	private final RegisterDesk desk;

	private final RegisteringOrganisations registering;

	private final OrganisationRows reading;

	ImportingOrganisations(RegisterDesk desk, RegisteringOrganisations registering, OrganisationRows reading) {
		this.desk = desk;
		this.registering = registering;
		this.reading = reading;
	}

	/** Id, name, level, region, superior. Answers how many. */
	public int authorities(List<TextRows.Row> rows) {
		return all(rows, row -> registering.open(reading.authority(row)));
	}

	/**
	 * Id, name, credit code, licence, region, level, grade, ownership, kind, beds,
	 * superior.
	 */
	public int hospitals(List<TextRows.Row> rows) {
		return all(rows, row -> registering.open(reading.hospital(row)));
	}

	private int all(List<TextRows.Row> table, Consumer<TextRows.Row> opening) {
		desk.province();
		var rows = table.stream().filter(row -> !HEADINGS.contains(row.cell(0))).toList();
		if (rows.isEmpty()) {
			throw Refused.at(FIELD, "administration.import.empty");
		}
		if (rows.size() > MOST) {
			throw Refused.at(FIELD, "administration.import.many", MOST);
		}
		var refusals = new ArrayList<Refused>();
		var seen = new HashSet<String>();
		rows.forEach(row -> open(row, opening, seen, refusals));
		if (!refusals.isEmpty()) {
			throw new RefusedTogether(FIELD, refusals);
		}
		return rows.size();
	}

	private static void open(TextRows.Row row, Consumer<TextRows.Row> opening, Set<String> seen,
			List<Refused> refusals) {
		try {
			if (!seen.add(row.cell(0))) {
				throw Refused.because("administration.import.twice", row.cell(0));
			}
			opening.accept(row);
		}
		catch (Refused refused) { // gathered, so that all are told at once
			refusals.add(Refused.at(FIELD, "organisation.row", row.line(),
					new DefaultMessageSourceResolvable(new String[] { refused.key() }, refused.arguments())));
		}
	}

}
