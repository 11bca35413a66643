package cn.denggao.audit.domain;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import cn.denggao.audit.AuditEntry;
import cn.denggao.calendar.OfficialClock;

import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Looks through the trail, newest first. */
@Component
@Transactional(readOnly = true)
public class FindingEntries {

	private static final String ORDER = " order by happened_at desc, subject_type, subject_id, seq desc";

	private static final int FETCHED = 500;

	private final JdbcTemplate database;

	FindingEntries(JdbcTemplate database) {
		this.database = database;
	}

	/** One page of what was asked for. */
	public Page<AuditEntry> find(FindEntries wanted, PageRequest page) {
		var values = new ArrayList<Object>();
		var where = where(wanted, values);
		long total = count(wanted);
		values.add(page.getPageSize());
		values.add(page.getOffset());
		return new PageImpl<>(database.query(AuditEntries.COLUMNS + where + ORDER + " limit ? offset ?",
				AuditEntries::entry, values.toArray()), page, total);
	}

	/** How many entries were asked for. */
	public long count(FindEntries wanted) {
		var values = new ArrayList<Object>();
		return database.queryForObject("select count(*) from audit_entry" + where(wanted, values), Long.class,
				values.toArray());
	}

	/** The first of them in the same order, read as a stream. */
	public void each(FindEntries wanted, int most, Consumer<AuditEntry> reader) {
		var values = new ArrayList<Object>();
		var sql = AuditEntries.COLUMNS + where(wanted, values) + ORDER + " limit ?";
		values.add(most);
		var stream = new JdbcTemplate(database.getDataSource());
		stream.setFetchSize(FETCHED);
		RowCallbackHandler taken = row -> reader.accept(AuditEntries.entry(row, 0));
		stream.query(sql, taken, values.toArray());
	}

	/** Every kind of subject there is. */
	public List<String> types() {
		return database.queryForList("select distinct subject_type from audit_head order by 1", String.class);
	}

	private static String where(FindEntries wanted, List<Object> values) {
		var where = new StringBuilder(" where true");
		add(where, values, " and subject_type = ?", wanted.type());
		add(where, values, " and starts_with(subject_id, ?)", wanted.id());
		add(where, values, " and login = ?", wanted.login());
		add(where, values, " and starts_with(action, ?)", wanted.action());
		if (wanted.from() != null) {
			add(where, values, " and happened_at >= ?", startOf(wanted.from()));
		}
		if (wanted.to() != null) {
			add(where, values, " and happened_at < ?", startOf(wanted.to().plusDays(1)));
		}
		return where.toString();
	}

	private static void add(StringBuilder where, List<Object> values, String condition, Object value) {
		if (!"".equals(value)) {
			where.append(condition);
			values.add(value);
		}
	}

	private static OffsetDateTime startOf(LocalDate day) {
		return day.atStartOfDay(OfficialClock.ZONE).toOffsetDateTime();
	}

}
