package cn.denggao.application.domain.desk;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Consumer;

import cn.denggao.application.ProjectId;
import cn.denggao.organisation.OrganisationDirectory;
import cn.denggao.programme.RoundDirectory;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Finds applications for officers, page by page or one after the other: two statements
 * per page however many there are.
 */
@Service
@Transactional(readOnly = true)
public class FindingApplications {

	private static final int FETCHED = 500;

	private static final String PAGE = "select page.*, (select count(*) from application_checklist c where "
			+ "c.project_id = page.id and c.level = page.level) as checked, (select count(*) from application_checklist c"
			+ " where c.project_id = page.id and c.level = page.level and c.verdict = 'DEFECT') as defects, "
			+ DeskNames.DUPLICATE.formatted("page").replace("%", "%%") + " as duplicate from (select "
			+ DeskNames.COLUMNS + " %2$s order by %1$s limit ? offset ?) page";

	private static final String AROUND = "select * from (select p.id, lag(p.id) over w as before, lead(p.id) over w as "
			+ "after, row_number() over w as place, count(*) over () as total %2$s window w as (order by %1$s)) list"
			+ " where id = ?";

	private final JdbcTemplate database;

	private final DeskScope scope;

	private final OrganisationDirectory organisations;

	private final RoundDirectory rounds;

	FindingApplications(JdbcTemplate database, DeskScope scope, OrganisationDirectory organisations,
			RoundDirectory rounds) {
		this.database = database;
		this.scope = scope;
		this.organisations = organisations;
		this.rounds = rounds;
	}

	/** A page of those that the acting person may see. */
	public Page<DeskRow> page(DeskFilter filter, PageRequest page) {
		var seen = scope.seen();
		var sql = new DeskSql(filter, seen, organisations);
		var names = new DeskNames(seen, organisations, rounds);
		var rows = database.query(
				PAGE.formatted(filter.order().sql(), sql.from()), (row, number) -> names.row(row, row.getInt("checked"),
						row.getInt("defects"), row.getBoolean("duplicate")),
				sql.arguments(page.getPageSize(), page.getOffset()));
		return new PageImpl<>(rows, page, count(sql));
	}

	/** How many there are. */
	public long count(DeskFilter filter) {
		return count(new DeskSql(filter, scope.seen(), organisations));
	}

	/** Each of them in the list's order, read as a stream; without the checklist. */
	public void each(DeskFilter filter, Consumer<DeskRow> reader) {
		var seen = scope.seen();
		var sql = new DeskSql(filter, seen, organisations);
		var names = new DeskNames(seen, organisations, rounds);
		var stream = new JdbcTemplate(database.getDataSource());
		stream.setFetchSize(FETCHED);
		RowCallbackHandler taken = row -> reader.accept(names.row(row, 0, 0, false));
		stream.query("select " + DeskNames.COLUMNS + sql.from() + " order by " + filter.order().sql(), taken,
				sql.arguments());
	}

	/** Where an application stands in a list, if it is one of it. */
	public Optional<Place> around(DeskFilter filter, ProjectId project) {
		var sql = new DeskSql(filter, scope.seen(), organisations);
		return database
			.query(AROUND.formatted(filter.order().sql(), sql.from()),
					(row, number) -> new Place(id(row.getObject("before", UUID.class)),
							id(row.getObject("after", UUID.class)), row.getLong("place"), row.getLong("total")),
					sql.arguments(project.value()))
			.stream()
			.findFirst();
	}

	/** What the filter can choose from. */
	public DeskChoices choices() {
		var seen = scope.seen();
		return DeskChoices.of(seen, organisations, rounds, supports(seen));
	}

	/** What those that may be seen say. */
	private Map<String, String> supports(DeskScope.Seen seen) {
		var named = new TreeMap<String, String>();
		database.query("""
				select distinct support_class, support_name from application_project
				where support_class is not null and submitted_at is not null and hospital_id = any (?)
				""", row -> {
			named.put(row.getString(1), row.getString(2));
		}, (Object) seen.ids());
		return named;
	}

	private long count(DeskSql sql) {
		return database.queryForObject("select count(*)" + sql.fromForCount(), Long.class, sql.arguments());
	}

	private static ProjectId id(UUID id) {
		return (id == null) ? null : new ProjectId(id);
	}

	/**
	 * A place in a list, counted from 1.
	 *
	 * @param before the one in front, or null
	 * @param after the next, or null
	 */
	public record Place(ProjectId before, ProjectId after, long number, long total) {
	}

}
