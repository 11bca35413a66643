package cn.denggao.engine;

import java.util.Collection;
import java.util.SortedMap;
import java.util.TreeMap;

import cn.denggao.engine.Variants.Kind;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Which version of each form of tasks somebody gets. */
@Component
public class FormVersions {

	private static final String SHARED = "select distinct key_ from act_re_camformdef where tenant_id_ is null";

	private final JdbcTemplate database;

	private final Variants variants;

	FormVersions(JdbcTemplate database, Variants variants) {
		this.database = database;
		this.variants = variants;
	}

	/**
	 * The newest version of every form, by key.
	 * @param owners whose own form comes before the shared one, the first first
	 */
	public SortedMap<String, Integer> newest(Collection<String> owners) {
		var versions = new TreeMap<String, Integer>();
		database.queryForList(SHARED, String.class)
			.forEach(form -> versions.put(form, variants.choose(Kind.FORM, form, owners).version()));
		return versions;
	}

}
