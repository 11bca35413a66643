package cn.denggao.application.domain.desk;

import java.sql.Timestamp;
import java.util.List;
import java.util.UUID;

import cn.denggao.calendar.OfficialClock;
import cn.denggao.identity.CurrentActor;
import cn.denggao.kernel.Refused;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Filters that a person keeps under a name; nobody else sees them. */
@Service
@Transactional
public class SavedFilters {

	private static final int MOST = 20;

	private static final int LONGEST = 40;

	private final JdbcTemplate database;

	private final CurrentActor actor;

	private final OfficialClock clock;

	SavedFilters(JdbcTemplate database, CurrentActor actor, OfficialClock clock) {
		this.database = database;
		this.actor = actor;
		this.clock = clock;
	}

	/** The acting person's own, by name. */
	@Transactional(readOnly = true)
	public List<SavedFilter> mine() {
		return database.query("select id, name, query from application_saved_filter where login = ? order by name",
				(row, number) -> new SavedFilter(row.getObject(1, UUID.class), row.getString(2), row.getString(3)),
				actor.login());
	}

	/** Keeps a filter; one of the same name is replaced. */
	public void keep(String name, DeskFilter filter) {
		var plain = (name == null) ? "" : name.strip();
		if (plain.isEmpty() || plain.length() > LONGEST || plain.chars().anyMatch(Character::isISOControl)) {
			throw Refused.at("name", "application.desk.filter-name", LONGEST);
		}
		if (mine().stream().filter(each -> !each.name().equals(plain)).count() >= MOST) {
			throw Refused.at("name", "application.desk.filter-many", MOST);
		}
		database.update("""
				insert into application_saved_filter (id, login, name, query, saved_at) values (?, ?, ?, ?, ?)
				on conflict (login, name) do update set query = excluded.query, saved_at = excluded.saved_at""",
				UUID.randomUUID(), actor.login(), plain, filter.query(), Timestamp.from(clock.now()));
	}

	/** Forgets one of one's own, else not found. */
	public void forget(UUID id) {
		if (database.update("delete from application_saved_filter where id = ? and login = ?", id,
				actor.login()) == 0) {
			throw Refused.notFound();
		}
	}

	/** A kept filter; the query is a part of the list's address. */
	public record SavedFilter(UUID id, String name, String query) {
	}

}
