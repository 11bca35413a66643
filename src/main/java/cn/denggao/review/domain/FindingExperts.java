package cn.denggao.review.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import cn.denggao.kernel.Refused;
import cn.denggao.organisation.OrganisationDirectory;
import cn.denggao.review.RegisterExpert;

import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Looks through the pool for the province's offices and the supervisor. */
@Component
@Transactional(readOnly = true)
public class FindingExperts {

	private static final String SEARCH = """
			select e.login, e.name, e.title, e.senior, e.employer, e.province, e.suspended,
				array(select s.specialty from review_expert_specialty s where s.expert = e.login order by s.specialty),
				(select count(*) from review_review r where r.expert = e.login and r.status in ('INVITED', 'CONFLICT_FREE')),
				e.born_year
			from review_expert e
			where (e.login like :like or e.name like :like or e.employer like :like or e.employer in (:employers))
				and (:specialty = '' or exists (select from review_expert_specialty s where s.expert = e.login and s.specialty = :specialty))
				and (:state = '' or (:state = 'suspended') = e.suspended)
			""";

	private final NamedParameterJdbcTemplate database;

	private final PoolDesk desk;

	private final Experts experts;

	private final OrganisationDirectory organisations;

	FindingExperts(NamedParameterJdbcTemplate database, PoolDesk desk, Experts experts,
			OrganisationDirectory organisations) {
		this.database = database;
		this.desk = desk;
		this.experts = experts;
		this.organisations = organisations;
	}

	/**
	 * Experts whose account, name or employer contains the text, by account.
	 * @param specialty code, or empty for any
	 * @param state {@code active}, {@code suspended} or empty
	 */
	public Page<ExpertLine> find(String text, String specialty, String state, PageRequest page) {
		return new PageImpl<>(found(text, specialty, state, page), page, count(text, specialty, state));
	}

	/** The first of them in the same order. */
	public List<ExpertLine> first(String text, String specialty, String state, int most) {
		return found(text, specialty, state, PageRequest.of(0, most));
	}

	/** How many there are. */
	public long count(String text, String specialty, String state) {
		desk.requireReader();
		return database.queryForObject("select count(*) from (" + SEARCH + ") found", wanted(text, specialty, state),
				Long.class);
	}

	private List<ExpertLine> found(String text, String specialty, String state, PageRequest page) {
		desk.requireReader();
		var wanted = new HashMap<>(wanted(text, specialty, state));
		wanted.put("size", page.getPageSize());
		wanted.put("from", page.getOffset());
		return database.query(SEARCH + " order by e.login limit :size offset :from", wanted, (row, index) -> line(row));
	}

	private Map<String, Object> wanted(String text, String specialty, String state) {
		return Map.of("like", "%" + text.replaceAll("([\\\\%_])", "\\\\$1") + "%", "employers", employersNamed(text),
				"specialty", specialty, "state", state);
	}

	private static ExpertLine line(ResultSet row) throws SQLException {
		var specialties = List.of((String[]) row.getArray(8).getArray());
		return new ExpertLine(row.getString(1), row.getString(2), row.getString(3), row.getString(5), row.getString(6),
				specialties, row.getLong(9),
				ExpertStanding.of(row.getBoolean(7), row.getBoolean(4), specialties, row.getObject(10, Integer.class)));
	}

	/** One entry as registered. */
	public RegisterExpert entry(String login) {
		desk.requireReader();
		return experts.findById(login).map(Expert::entry).orElseThrow(Refused::notFound);
	}

	/** Whether the expert is suspended. */
	public boolean isSuspended(String login) {
		return experts.findById(login).map(Expert::suspended).orElseThrow(Refused::notFound);
	}

	private List<String> employersNamed(String text) {
		return Stream
			.concat(Stream.of(text),
					organisations.hospitals()
						.stream()
						.filter(hospital -> hospital.name().contains(text))
						.map(hospital -> hospital.id().value()))
			.toList();
	}

}
