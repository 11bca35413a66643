package cn.denggao.programme;

import java.util.Collections;
import java.util.Map;
import java.util.WeakHashMap;

import cn.denggao.organisation.OrganisationId;

import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Takes the province's pack in for the many tests that begin with it. To read it again
 * takes longer than most of them, and changes nothing while its programme, its drafts and
 * the authorities that decide are as it left them: then it is not read again.
 */
public final class KnownPacks {

	private static final String STANDING = """
			select concat_ws(' ', (select pack_hash from programme_programme where code = 'SX-136'),
			(select md5(string_agg(concat_ws(' ', category, batch, organisation), ',' order by category, batch, organisation))
			from programme_round where programme = 'SX-136' and year = 2026),
			(select md5(string_agg(concat_ws(' ', id, level, superior), ',' order by id))
			from organisation_authority where ended_on is null))""";

	private static final Map<ApplicationContext, String> LEFT = Collections.synchronizedMap(new WeakHashMap<>());

	private KnownPacks() {
	}

	/** The pack of Shanxi's 136 project, as its province's commission takes it in. */
	public static void sx136(ApplicationContext context) {
		if (!standing(context).equals(LEFT.get(context))) {
			context.getBean(ImportingPack.class).importFrom("sx-136", OrganisationId.of("140000"));
			LEFT.put(context, standing(context));
		}
	}

	private static String standing(ApplicationContext context) {
		return context.getBean(JdbcTemplate.class).queryForObject(STANDING, String.class);
	}

}
