package cn.denggao.application;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

import cn.denggao.organisation.OrganisationRegister;
import cn.denggao.programme.RoundId;

import org.springframework.jdbc.core.JdbcTemplate;

/**
 * A second province to which a round goes together with a hospital: nobody applies to an
 * authority that is not above.
 */
public final class NeighbourProvince {

	public static final String ID = "150000";

	private static final String NEIGHBOUR = """
			regions:
			  - { code: "150000", name: 邻省, level: PROVINCE }
			authorities:
			  - { id: "150000", name: 邻省卫生健康委员会, level: PROVINCE, region: "150000" }
			hospitals: []
			""";

	private final OrganisationRegister register;

	private final JdbcTemplate database;

	private final Map<String, String> supervisors = new HashMap<>();

	public NeighbourProvince(OrganisationRegister register, JdbcTemplate database) {
		this.register = register;
		this.database = database;
	}

	/** Both stand under the neighbour, before anybody applies. */
	public void takes(RoundId round, String hospital) {
		register.importFrom(new ByteArrayInputStream(NEIGHBOUR.getBytes(StandardCharsets.UTF_8)));
		database.update("update programme_round set organisation = ? where id = ?", ID, round.value());
		supervisors.put(hospital, database.queryForObject("select supervisor from organisation_hospital where id = ?",
				String.class, hospital));
		supervise(hospital, ID);
	}

	/** Hospitals stand where they stood; rounds stay. */
	public void givesHospitalsBack() {
		supervisors.forEach(this::supervise);
		supervisors.clear();
	}

	private void supervise(String hospital, String authority) {
		database.update("update organisation_hospital set supervisor = ? where id = ?", authority, hospital);
	}

}
