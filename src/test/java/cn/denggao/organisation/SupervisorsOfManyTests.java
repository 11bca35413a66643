package cn.denggao.organisation;

import java.util.List;

import cn.denggao.DenggaoTest;
import cn.denggao.application.ApplicationStory;
import jakarta.persistence.EntityManagerFactory;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;

/** Supervisors of a whole round's hospitals are read together. */
@DenggaoTest
class SupervisorsOfManyTests {

	@Autowired
	private ApplicationContext context;

	@Autowired
	private OrganisationDirectory organisations;

	@Test
	void readsThemInTwoQueriesAndFindsTheSameAsOneByOne() {
		// given
		new ApplicationStory(context);
		var hospitals = List.of("SX01", "SX02", "SX03", "SX11", "SX12", "SX01")
			.stream()
			.map(OrganisationId::of)
			.toList();
		var statistics = context.getBean(EntityManagerFactory.class).unwrap(SessionFactory.class).getStatistics();
		statistics.setStatisticsEnabled(true);
		statistics.clear();

		// when
		var found = organisations.supervisorsOf(hospitals);

		// then
		assertThat(statistics.getPrepareStatementCount()).isEqualTo(2);
		statistics.setStatisticsEnabled(false);
		assertThat(found).hasSize(5);
		found.forEach((hospital, supervisor) -> assertThat(supervisor).isEqualTo(organisations.supervisorOf(hospital)));
	}

}
