package cn.denggao.demonstration;

import javax.sql.DataSource;

import cn.denggao.kernel.DemonstrationOnly;

import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;
import org.springframework.stereotype.Component;

/** Gives two hospitals a classification of their disciplines, once. */
@DemonstrationOnly
@Component
class LoadingDisciplines {

	private final DataSource source;

	private final JdbcTemplate database;

	LoadingDisciplines(DataSource source, JdbcTemplate database) {
		this.source = source;
		this.database = database;
	}

	void load() {
		if (database.queryForList("select 1 from discipline_classification where hospital in ('SX01', 'SX02')")
			.isEmpty()) {
			new ResourceDatabasePopulator(new ClassPathResource("demonstration/disciplines.sql")).execute(source);
		}
	}

}
